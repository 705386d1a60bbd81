namespace Laihua.Rules.People;

/// <summary>The findings of a machine-readable zone, each named once.</summary>
internal static class MrzFindings
{
    public static readonly Finding NoZone = Of("MRZ-001", "", "This is no machine-readable zone: two lines of 44 or 36 characters, or three lines of 30.", "这不是机读区：应为两行44或36个字符，或三行30个字符。");
    public static readonly Finding Characters = Of("MRZ-002", "", "Only the letters A to Z, figures and the filler < may stand here.", "机读区只能包含字母A至Z、数字和填充符<。");
    public static readonly Finding Number = Digit("MRZ-003", "number", "the document number", "证件号码");
    public static readonly Finding Birth = Digit("MRZ-004", "birthDate", "the date of birth", "出生日期");
    public static readonly Finding Expiry = Digit("MRZ-005", "expiryDate", "the date of expiry", "有效期");
    public static readonly Finding Personal = Digit("MRZ-006", "optional", "the personal number", "个人号码");
    public static readonly Finding Composite = Digit("MRZ-007", "", "the whole zone", "整个机读区");
    public static readonly Finding BirthFigures = Figures("MRZ-008", "birthDate", "birth", "出生日期");
    public static readonly Finding ExpiryFigures = Figures("MRZ-009", "expiryDate", "expiry", "有效期");
    public static readonly Finding BirthExists = NoSuchDay("MRZ-010", "birthDate", "birth", "出生日期");
    public static readonly Finding ExpiryExists = NoSuchDay("MRZ-011", "expiryDate", "expiry", "有效期");
    public static readonly Finding Issuer = Of("MRZ-012", "issuer", "The code of the issuing State is not known. Compare it with the document.", "签发国代码未知，请与证件核对。");
    public static readonly Finding Nationality = Of("MRZ-013", "nationality", "The code of the nationality is not known. Compare it with the document.", "国籍代码未知，请与证件核对。");
    public static readonly Finding Sex = Of("MRZ-014", "sex", "The sex is M, F or a filler.", "性别应为M、F或填充符。");
    public static readonly Finding ThirdIdentifier = Of("MRZ-015", "secondary", "The name has more than two identifiers. Take the name as printed.", "姓名超过两个部分，请以证件视读区姓名为准。");
    public static readonly Finding NoPrimary = Of("MRZ-016", "primary", "The name begins with fillers: the primary identifier is missing.", "姓名以填充符开头，缺少主要标识。");
    public static readonly Finding NameFigures = Of("MRZ-017", "primary", "A figure stands in the name: it may have been misread.", "姓名中有数字，可能识读有误。");
    public static readonly Finding Code = Of("MRZ-018", "documentCode", "The document code does not belong to a document of this size.", "证件类型代码与该规格的证件不符。");

    private static Finding Digit(string rule, string field, string en, string zh) =>
        Of(rule, field, $"The check digit of {en} is wrong. Compare it with the document.", $"{zh}的校验位错误，请与证件核对。");

    private static Finding Figures(string rule, string field, string en, string zh) =>
        Of(rule, field, $"The date of {en} may hold figures and fillers only.", $"{zh}只能包含数字和填充符。");

    private static Finding NoSuchDay(string rule, string field, string en, string zh) =>
        Of(rule, field, $"The date of {en} does not exist in the calendar.", $"{zh}在日历中不存在。");

    private static Finding Of(string rule, string field, string en, string zh) => new(rule, field, new(en, zh), Sources.Icao9303);
}
