using Laihua.Rules.Cases;
using Laihua.Rules.Points.Incentives;

namespace Laihua.Rules.Intake;

/// <summary>One line of the checklist of documents.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">What the document is called.</param>
/// <param name="Rule">What it must be like.</param>
public sealed record DocumentLine(string Id, Words Name, Words Rule)
{
    /// <summary>Whether the application cannot be submitted without it.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Whether a dated commitment may stand in its place (承诺制).</summary>
    public bool MayCommit { get; init; }

    /// <summary>Whether the original is seen at the window.</summary>
    public bool OriginalSeen { get; init; } = true;

    /// <summary>Whether it is the portrait: JPEG only, with its own rules.</summary>
    public bool IsPortrait => Id == Checklist.Portrait;
}

/// <summary>The documents that an application needs, by kind, category and ground.</summary>
/// <remarks>
/// <para><b>Rule</b> INTAKE-300. <b>Source</b> <see cref="Sources.ServiceGuide"/>, materials of the item; decision 0009.</para>
/// <para><b>Reading</b> Category A may commit instead of proving experience, degree and record, unless it is claimed on that very thing;
/// everyone may commit to the medical certificate, which comes after entry; A may complete the contract at K2.</para>
/// <para><b>Shape</b> The same lines in the same order for every category; what differs is what is required and what may be promised.</para>
/// <para><b>Errors</b> None. <b>Example</b> Category A on the ground A5 may promise proof of experience, and must give the degree.</para>
/// </remarks>
public static class Checklist
{
    /// <summary>The line of the portrait.</summary>
    public const string Portrait = "photo";

    /// <summary>The lines of a K1 application.</summary>
    /// <param name="category">A, B or C; null while it is not known: then as for B.</param>
    /// <param name="ground">The ground that is claimed, or an empty string.</param>
    /// <param name="local">The local incentive items that are claimed.</param>
    public static IReadOnlyList<DocumentLine> OfLetter(char? category, string ground, IReadOnlyList<IncentiveItem>? local = null)
    {
        var green = category == 'A';
        var items = local ?? [];
        return
        [
            new("application-form", new("Signed and sealed application form", "申请表（签字盖章）"),
                new("Print the form that this system makes from your answers, have it signed by the person and sealed by the employer, and scan it.", "打印本系统生成的申请表，申请人签字、用人单位盖章后扫描上传。")),
            new("experience", new("Proof of work experience", "工作资历证明"),
                new("From former employers: post, dates, projects; seal or signature; a contact that can be reached.", "由原工作单位出具，载明职务、时间、项目，加盖公章或签字，并留有有效联系方式。"))
            {
                Required = category != 'C',
                MayCommit = green && !LetterGrounds.RestsOnExperience(ground),
            },
            new("degree", new("Highest degree or professional certificate", "最高学位（学历）证书或资格证明"),
                new("Foreign degrees authenticated by a Chinese mission, by that country's mission in China, or by a Chinese recognition body.", "国外学位证书须经我驻外使领馆、该国驻华使领馆或我国学历认证机构认证。"))
            {
                Required = category != 'C',
                MayCommit = green && !LetterGrounds.RestsOnDegree(ground),
            },
            new("no-criminal-record", new("Certificate of no criminal record", "无犯罪记录证明"),
                new("By police or court of the country of nationality or habitual residence, authenticated, issued within six months.", "国籍国或经常居住地警察、安全、法院等部门出具，经认证，签发时间在六个月内。"))
            {
                MayCommit = green,
            },
            new("medical", new("Medical certificate", "体检证明"),
                new("Issued within six months by a Chinese quarantine body or a recognised clinic. A commitment is accepted before entry.", "中国检验检疫机构或其认可的境外医疗机构六个月内出具；入境前可采用承诺方式。"))
            {
                MayCommit = true,
            },
            new("contract", new("Employment contract or proof of employment", "聘用合同或任职证明"),
                new("In Chinese, without alterations: place, content, pay, period, post and the page with the seal.", "中文文本，不得涂改，须载明工作地点、内容、薪酬、期限、职位，并含盖章页。"))
            {
                MayCommit = green,
            },
            new("passport", new("Data page of the passport", "护照信息页"),
                new("All of the data page, legible, with the machine-readable zone.", "完整清晰的护照信息页，含机读码。")),
            new(Portrait, new("Portrait photograph", "申请人照片"),
                new("JPEG, at most 1 MB, at least 354 × 472 pixels, white ground, taken within six months.", "六个月内白底免冠照，JPEG格式，不超过1MB，不小于354×472像素。"))
            {
                OriginalSeen = false,
            },
            new("ground", new("Proof of the ground", "申请依据证明材料"),
                new("What proves the criterion chosen; for points, what proves each item.", "证明所选条件的材料；计点积分的，提供各项目证明。")),
            new("local-incentives", new("Proof of local incentive points", "地方鼓励性加分证明材料"), items.Count == 0
                ? new("Only where local incentive points are claimed: what the province's catalogue asks.", "仅申请地方鼓励性加分的提供，按省级目录要求。")
                : new(
                    $"What the catalogue asks. {string.Join("; ", items.Select(item => $"{item.Code}: {item.Evidence.En}"))}.",
                    $"按目录要求提供。{string.Join("；", items.Select(item => $"{item.Code}：{item.Evidence.Zh}"))}。"))
            {
                Required = items.Count > 0,
            },
            new("family", new("Accompanying family", "随行家属证明"),
                new("Proof of marriage, birth or adoption; passport pages of spouse, children, parents.", "配偶、子女、父母等随行家属的关系证明及护照信息页。"))
            {
                Required = false,
            },
            new("other", new("Other papers", "其他材料"), new("What else the office asks for.", "受理机构要求的其他材料。"))
            {
                Required = false,
                OriginalSeen = false,
            },
        ];
    }

    /// <summary>The lines of a K2 application.</summary>
    /// <param name="contractPromised">Whether the contract was promised in K1 and is due now.</param>
    public static IReadOnlyList<DocumentLine> OfEntry(bool contractPromised) =>
    [
        new("visa", new("Visa page", "签证页"), new("The page of the passport with the Z or R visa.", "护照中Z字或R字签证页。")),
        new("entry-stamp", new("Entry stamp", "入境签章页"), new("The page with the stamp of entry.", "护照中入境签章页。")),
        new("medical", new("Medical certificate", "体检证明"),
            new("Issued within six months by a Chinese quarantine body or a recognised clinic.", "中国检验检疫机构或其认可的境外医疗机构六个月内出具。")),
        new("contract", new("Employment contract", "聘用合同"),
            new("Needed now if it was promised with the application for the Letter.", "申请通知时承诺后补的，须在此提交。"))
        {
            Required = contractPromised,
        },
        new("other", new("Other papers", "其他材料"), new("What else the office asks for.", "受理机构要求的其他材料。"))
        {
            Required = false,
            OriginalSeen = false,
        },
    ];

    /// <summary>The name of a line of any kind, for letters.</summary>
    public static Words NameOf(ApplicationKind kind, string line)
    {
        var lines = kind switch
        {
            ApplicationKind.K1 => OfLetter('B', ""),
            ApplicationKind.K2 => OfEntry(true),
        };
        return lines.FirstOrDefault(l => l.Id == line)?.Name ?? new(line, line);
    }
}
