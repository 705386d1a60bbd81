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

    public static IReadOnlyList<ClaimFault> Check(PermitClaims claims)
    {
        var faults = new ClaimFaults();
        CheckIssue(claims, faults);
        CheckPermit(claims, faults);
        CheckPerson(claims, faults);
        CheckEmployment(claims, faults);
        CheckArtefact(claims, faults);
        return faults.All;
    }

    private static void CheckIssue(PermitClaims c, ClaimFaults faults)
    {
        faults.Unless(Enum.IsDefined(c.Type), 2, "type", "Unknown type", "类型未知");
        faults.Unless(c.Issuer.IsValid, 3, "issuer", "Eight digits: area and office", "应为八位数字：地区码加机构号");
        faults.Unless(ChinaDay.InRange(c.IssuedOn), 4, "issuedOn", "Out of range", "超出范围");
        faults.UnlessPresent(c.CodeFrom is not null, IsCode(c), 4, "codeFrom");
        faults.Unless(CodeFromFits(c), 4, "codeFrom", "A whole second of the day of issue", "应为签发当日的整秒");
    }

    private static void CheckPermit(PermitClaims c, ClaimFaults faults)
    {
        var digits = IsCode(c) ? 4 : 18;
        faults.Unless(ChinaDay.InRange(c.ValidFrom), 5, "validFrom", "Out of range", "超出范围");
        faults.Unless(PeriodFits(c), 6, "validTo", "Not before the first day, and at most five years and a day after it", "不得早于起始日，且不得超过五年零一日");
        faults.Unless(IsDigits(c.PermitNumber, digits, digits), 7, "permitNumber", "18 digits; the last four in a dynamic code", "应为十八位数字；动态码仅含后四位");
        faults.Unless(c.SeparatePermitNumber is null || (!IsCode(c) && IsDigits(c.SeparatePermitNumber, 1, 18)), 8, "separatePermitNumber", "Up to 18 digits, not in a dynamic code", "至多十八位数字，动态码中不得包含");
        faults.Unless(Enum.IsDefined(c.Category), 12, "category", "A, B or C", "应为A、B或C");
    }

    private static void CheckPerson(PermitClaims c, ClaimFaults faults)
    {
        faults.Unless(IsName(c.Name, IsCode(c)), 9, "name", "Capital letters A to Z, < and spaces, at most 64", "应为大写字母、“<”或空格，至多64个");
        faults.Unless(IsNationality(c.Nationality), 10, "nationality", "Three characters of ICAO Doc 9303", "应为ICAO Doc 9303三字符代码");
        faults.Unless(Enum.IsDefined(c.Sex) && !(IsCode(c) && c.Sex != ClaimedSex.Unspecified), 11, "sex", "Unknown, or told in a dynamic code", "取值未知，或动态码中包含性别");
        faults.Unless(c.BirthYear is null or (>= 1900 and <= 2100), 11, "birthYear", "From 1900 to 2100", "应在1900至2100之间");
    }

    private static void CheckEmployment(PermitClaims c, ClaimFaults faults)
    {
        faults.UnlessPresent(c.EmployerHash is not null, c.Type is ArtefactType.Card, 13, "employerHash");
        faults.UnlessPresent(c.Employer is not null, IsLetter(c), 14, "employer");
        faults.Unless(c.Employer is null || IsText(c.Employer, EmployerBytes), 14, "employer", "1 to 240 bytes of text without control characters", "应为1至240字节且不含控制字符");
        faults.UnlessPresent(c.Position is not null, IsLetter(c), 15, "position");
        faults.Unless(c.Position is null || IsText(c.Position, PositionBytes), 15, "position", "1 to 160 bytes of text without control characters", "应为1至160字节且不含控制字符");
    }

    private static void CheckArtefact(PermitClaims c, ClaimFaults faults)
    {
        faults.Unless(c.Status is null || c.Status.Value.IsValid, 17, "status", "Out of range", "超出范围");
        faults.UnlessPresent(c.Edition is not null, c.Type is ArtefactType.Card || IsLetter(c), 18, "edition");
        faults.Unless(c.Edition is null or (>= 1 and <= 9999), 18, "edition", "From 1 to 9999", "应在1至9999之间");
        faults.UnlessPresent(c.DocumentHash is not null, IsLetter(c), 19, "documentHash");
        faults.UnlessPresent(c.Nonce is not null, IsCode(c), 23, "nonce");
    }

    private static bool IsCode(PermitClaims c) => c.Type is ArtefactType.Dynamic;

    private static bool IsLetter(PermitClaims c) => c.Type is ArtefactType.Letter or ArtefactType.StatusLetter;

    private static bool CodeFromFits(PermitClaims c) =>
        !IsCode(c) || c.CodeFrom is not { } from
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
