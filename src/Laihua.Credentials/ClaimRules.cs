using System.Globalization;
using System.Text;

namespace Laihua.Credentials;

/// <summary>Which claims each type carries, and their ranges.</summary>
internal static class ClaimRules
{
    public const int LongestYears = 5;
    public const int NameBytes = 64;
    public const int EmployerBytes = 240;
    public const int PositionBytes = 160;

    public static IReadOnlyList<ClaimFault> Check(PermitClaims c)
    {
        var faults = new List<ClaimFault>();
        void Need(bool holds, int key, string field, string en, string zh)
        {
            if (!holds)
            {
                faults.Add(new($"QR-{key:D3}", field, new(en, zh)));
            }
        }

        var card = c.Type is ArtefactType.Card;
        var letter = c.Type is ArtefactType.Letter or ArtefactType.StatusLetter;
        var dynamic = c.Type is ArtefactType.Dynamic;
        void Only(bool present, bool wanted, int key, string field) =>
            Need(present == wanted, key, field, wanted ? "Is missing" : "Does not belong in this type", wanted ? "缺少该项" : "该类型不应包含此项");

        Need(card || letter || dynamic, 2, "type", "Unknown type", "类型未知");
        Need(c.Issuer.IsValid, 3, "issuer", "Eight digits: area and office", "应为八位数字：地区码加机构号");
        Need(ChinaDay.InRange(c.IssuedOn), 4, "issuedOn", "Out of range", "超出范围");
        Only(c.CodeFrom is not null, dynamic, 4, "codeFrom");
        Need(CodeFromFits(c), 4, "codeFrom", "A whole second of the day of issue", "应为签发当日的整秒");
        Need(ChinaDay.InRange(c.ValidFrom), 5, "validFrom", "Out of range", "超出范围");
        Need(PeriodFits(c), 6, "validTo", "Not before the first day, and at most five years and a day after it", "不得早于起始日，且不得超过五年零一日");
        Need(IsDigits(c.PermitNumber, dynamic ? 4 : 18, dynamic ? 4 : 18), 7, "permitNumber", "18 digits; the last four in a dynamic code", "应为十八位数字；动态码仅含后四位");
        Need(c.SeparatePermitNumber is null || (!dynamic && IsDigits(c.SeparatePermitNumber, 1, 18)), 8, "separatePermitNumber", "Up to 18 digits, not in a dynamic code", "至多十八位数字，动态码中不得包含");
        Need(IsName(c.Name, dynamic), 9, "name", "Capital letters A to Z, < and spaces, at most 64", "应为大写字母、“<”或空格，至多64个");
        Need(IsNationality(c.Nationality), 10, "nationality", "Three characters of ICAO Doc 9303", "应为ICAO Doc 9303三字符代码");
        Need(Enum.IsDefined(c.Sex) && !(dynamic && c.Sex != ClaimedSex.Unspecified), 11, "sex", "Unknown, or told in a dynamic code", "取值未知，或动态码中包含性别");
        Need(c.BirthYear is null or (>= 1900 and <= 2100), 11, "birthYear", "From 1900 to 2100", "应在1900至2100之间");
        Need(Enum.IsDefined(c.Category), 12, "category", "A, B or C", "应为A、B或C");
        Only(c.EmployerHash is not null, card, 13, "employerHash");
        Only(c.Employer is not null, letter, 14, "employer");
        Need(c.Employer is null || IsText(c.Employer, EmployerBytes), 14, "employer", "1 to 240 bytes of text without control characters", "应为1至240字节且不含控制字符");
        Only(c.Position is not null, letter, 15, "position");
        Need(c.Position is null || IsText(c.Position, PositionBytes), 15, "position", "1 to 160 bytes of text without control characters", "应为1至160字节且不含控制字符");
        Need(c.Status is null || c.Status.Value.IsValid, 17, "status", "Out of range", "超出范围");
        Only(c.Edition is not null, card || letter, 18, "edition");
        Need(c.Edition is null or (>= 1 and <= 9999), 18, "edition", "From 1 to 9999", "应在1至9999之间");
        Only(c.DocumentHash is not null, letter, 19, "documentHash");
        Only(c.Nonce is not null, dynamic, 23, "nonce");
        return faults;
    }

    private static bool CodeFromFits(PermitClaims c) =>
        c.Type is not ArtefactType.Dynamic || c.CodeFrom is not { } from
        || (from.ToUnixTimeMilliseconds() % 1000 == 0 && from.Ticks % TimeSpan.TicksPerMillisecond == 0 && ChinaDay.On(from) == c.IssuedOn);

    private static bool PeriodFits(PermitClaims c) =>
        ChinaDay.InRange(c.ValidFrom) && ChinaDay.InRange(c.ValidTo)
        && c.ValidTo >= c.ValidFrom && c.ValidTo <= c.ValidFrom.AddYears(LongestYears).AddDays(1);

    private static bool IsDigits(string text, int shortest, int longest) =>
        text.Length >= shortest && text.Length <= longest && text.All(char.IsAsciiDigit);

    private static bool IsName(string name, bool masked) =>
        name.Length is > 0 and <= NameBytes
        && name.All(c => char.IsAsciiLetterUpper(c) || c is '<' or ' ' || (masked && c == '*'))
        && name.Any(char.IsAsciiLetterUpper);

    private static bool IsNationality(string code) =>
        code.Length == 3 && char.IsAsciiLetterUpper(code[0]) && code.TrimEnd('<').All(char.IsAsciiLetterUpper);

    /// <summary>Control and format characters are refused at issue: a direction override would let a screen show another name.</summary>
    private static bool IsText(string text, int longest) =>
        text.Length > 0 && text.Trim().Length == text.Length && Encoding.UTF8.GetByteCount(text) <= longest
        && text.All(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
        && text.EnumerateRunes().All(r => r != Rune.ReplacementChar);
}
