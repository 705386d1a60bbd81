using Laihua.Rules.Cases;

namespace Laihua.Rules.Intake;

/// <summary>The form of K2: entry and visa reported, the permit asked for.</summary>
/// <remarks><para><b>Rule</b> INTAKE-200. <b>Source</b> <see cref="Sources.ServiceGuide"/>: within 15 days after entry.</para></remarks>
public static class EntryForm
{
    /// <summary>The form.</summary>
    public static Form Form { get; } = new(ApplicationKind.K2,
    [
        new("entry", new("Entry and visa", "入境与签证"),
        [
            new("entry.enteredOn", AnswerKind.Date, new("Date of entry", "入境日期"))
            {
                Hint = new("The permit is applied for within 15 days after entry.", "须在入境后15日内申请。"),
            },
            new("entry.port", AnswerKind.Text, new("Port of entry", "入境口岸")) { MaxLength = 100 },
            new("entry.visaKind", AnswerKind.Choice, new("Visa", "签证种类"))
            {
                Choices =
                [
                    new("Z", new("Z (work)", "Z字签证")),
                    new("R", new("R (talent)", "R字签证")),
                ],
            },
            new("entry.visaNumber", AnswerKind.Text, new("Visa number", "签证号码")) { MaxLength = 20 },
            new("entry.passportNumber", AnswerKind.Text, new("Number of the passport used", "入境所持护照号码"))
            {
                Hint = new("It must be the passport of the Notification Letter.", "须与工作许可通知所载护照一致。"),
                MaxLength = 20,
            },
            new("entry.lateReason", AnswerKind.LongText, new("Reason for a late report", "逾期申请理由"))
            {
                Hint = new("Needed only if more than 15 days have passed since entry.", "入境超过15日申请的须填写。"),
                Required = false,
                MaxLength = 1000,
            },
        ], []),

        new("health", new("Health certificate", "体检证明"),
        [
            new("health.certifiedOn", AnswerKind.Date, new("Date of the medical certificate", "体检证明出具日期"))
            {
                Hint = new("Not older than six months.", "出具时间在六个月以内。"),
            },
            new("health.institution", AnswerKind.Text, new("Issued by", "出具机构")),
        ], []),

        new("declarations", new("Declarations", "声明与承诺"),
        [
            new("declarations.truth", AnswerKind.Declaration, new("Everything stated is true and the documents are genuine", "所填内容真实，所交材料真实有效")),
            new("declarations.unchanged", AnswerKind.Declaration, new("Post, employer and pay are as stated for the Notification Letter", "岗位、单位和薪酬与工作许可通知申请一致")),
            new("declarations.signer", AnswerKind.Text, new("Name of the signer", "签署人姓名")) { MaxLength = 100 },
        ], []),
    ]);
}
