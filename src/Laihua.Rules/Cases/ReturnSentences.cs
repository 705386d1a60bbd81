namespace Laihua.Rules.Cases;

/// <summary>A sentence that officers often need when they return a case.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Text">The sentence.</param>
public sealed record ReturnSentence(string Id, Words Text)
{
    /// <summary>Both languages, one below the other, as the notice carries them.</summary>
    public string InBoth => $"{Text.Zh}\n{Text.En}";
}

/// <summary>The sentences that officers often need when they return a case.</summary>
/// <remarks><para><b>Source</b> decision 0008: a template is a beginning, the officer's words are what counts.</para></remarks>
public static class ReturnSentences
{
    /// <summary>Every sentence, in the order in which it is offered.</summary>
    public static IReadOnlyList<ReturnSentence> All { get; } =
    [
        new("illegible", new("The scan cannot be read. Scan the whole page again, in colour and straight.", "扫描件不清晰，请重新彩色扫描完整页面。")),
        new("incomplete", new("Pages are missing. Upload the whole document as one file.", "材料缺页，请将完整材料合并为一个文件上传。")),
        new("expired", new("The document is older than the guide allows. Provide one issued within the last six months.", "材料已超过规定时限，请提供六个月内出具的材料。")),
        new("authentication", new("The authentication is missing. Have the document authenticated, then upload it with the authentication.", "缺少认证，请办理认证后连同认证页一并上传。")),
        new("translation", new("The Chinese translation is missing or bears no seal of the employer or a translation agency.", "缺少中文译文，或译文未加盖用人单位或翻译机构印章。")),
        new("signature", new("Signature or seal is missing. Have it signed by the person and sealed by the employer.", "缺少签字或盖章，请申请人签字并加盖用人单位公章。")),
        new("mismatch", new("Answer and document do not agree. Correct the answer, or provide a document that proves it.", "填报内容与证明材料不一致，请更正填报内容或补充证明材料。")),
        new("unproved", new("What is stated is not proved. Provide proof from the former employer or the issuing body.", "所填内容缺少证明，请提供原单位或出具机构的证明材料。")),
        new("portrait", new("The portrait does not meet the rules: white ground, face free, taken within six months.", "照片不符合要求，请提供六个月内白底免冠正面照。")),
    ];

    /// <summary>The sentence of an id, or null.</summary>
    public static ReturnSentence? Find(string id) => All.FirstOrDefault(s => s.Id == id);
}
