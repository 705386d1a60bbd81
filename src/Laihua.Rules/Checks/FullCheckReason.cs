namespace Laihua.Rules.Checks;

/// <summary>Why an officer reads a full record.</summary>
public enum FullCheckReason
{
    /// <summary>An inspection of a place of work.</summary>
    Inspection,

    /// <summary>A complaint or a report.</summary>
    Complaint,

    /// <summary>A criminal or an administrative investigation.</summary>
    Investigation,

    /// <summary>A visa or a residence permit.</summary>
    Residence,

    /// <summary>Tax.</summary>
    Tax,

    /// <summary>Social insurance.</summary>
    SocialInsurance,

    /// <summary>An accident or an emergency.</summary>
    Emergency,
}

/// <summary>A field of the full record that is shown only when it is asked for, each time as an act of its own.</summary>
public enum RevealedField
{
    /// <summary>The last four characters of the passport's number.</summary>
    Passport,

    /// <summary>The full date of birth.</summary>
    BirthDate,
}

/// <summary>Who may read a full record: for a reason, within the territory, or outside it with a justification that supervisors see.</summary>
/// <remarks>
/// <para><b>Rule</b> CHECK-001, CHECK-004 to CHECK-007. <b>Source</b> FWP-QR-1, disclosure level L2 and Q24; decision 0020.</para>
/// <para><b>Units</b> GB/T 2260 codes; characters of the reason 5 to 300, of the justification 20 to 500.</para>
/// <para><b>Reading</b> An authority of a province has everything under it, one of a city its districts, one of a district itself. The place of
/// work counts, and so does the seat of the office that decided.</para>
/// <para><b>Shape</b> Every finding at once. <b>Errors</b> None.</para>
/// <para><b>Example</b> An inspector of Harbin (230100) reads a permit for Nangang (230103), not one for Shanghai.</para>
/// </remarks>
public static class FullCheck
{
    /// <summary>The longest reason.</summary>
    public const int LongestReason = 300;

    /// <summary>The longest justification.</summary>
    public const int LongestJustification = 500;

    /// <summary>Within this time after a reading single fields can be revealed, under its reason.</summary>
    public static readonly TimeSpan RevealWithin = TimeSpan.FromMinutes(15);

    /// <summary>A hidden field or an earlier status is asked for without a reading of the record.</summary>
    public static Finding ReadFirst { get; } = new("CHECK-006", "reason", new("Read the record with a reason first: fields are shown within fifteen minutes of it.", "请先填写事由查看记录，并在15分钟内查看隐藏内容。"), Source);

    /// <summary>An earlier status is asked for at no time, or at one to come.</summary>
    public static Finding NoEarlierTime { get; } = new("CHECK-007", "at", new("Enter a time that has passed, as 2026-03-02 09:30.", "请输入过去的时间，例如 2026-03-02 09:30。"), Source);

    private const int ShortestReason = 5;
    private const int ShortestJustification = 20;
    private const string Source = "FWP-QR-1, disclosure level L2";

    /// <summary>Whether a territory has a place within it.</summary>
    public static bool Covers(string territory, string place) =>
        place.StartsWith(territory.EndsWith("0000", StringComparison.Ordinal) ? territory[..2] : territory.EndsWith("00", StringComparison.Ordinal) ? territory[..4] : territory, StringComparison.Ordinal);

    /// <summary>What stands against reading.</summary>
    /// <param name="kind">The reason of the list; null where none was chosen.</param>
    /// <param name="reason">The reason in words.</param>
    /// <param name="outside">Whether the record lies outside the officer's territory.</param>
    /// <param name="justification">Why it is read all the same; needed outside alone.</param>
    public static List<Finding> Check(FullCheckReason? kind, string reason, bool outside, string justification)
    {
        var findings = new List<Finding>();
        if (kind is not { } chosen || !Enum.IsDefined(chosen))
        {
            findings.Add(new("CHECK-004", "kind", new("Choose the reason of the check.", "请选择核查事由。"), Source));
        }

        if (reason.Trim().Length is < ShortestReason or > LongestReason)
        {
            findings.Add(new("CHECK-001", "reason", new("State the reason of the check: it is kept in the log.", "请填写核查理由，理由将记入日志。"), Source));
        }

        if (outside && justification.Trim().Length is < ShortestJustification or > LongestJustification)
        {
            findings.Add(new("CHECK-005", "justification", new(
                "This permit lies outside your territory. Say in at least 20 characters why you read it all the same: supervisors are told.",
                "该许可不在您的辖区内。确需查看的，请说明理由（至少20个字符），系统将通知主管。"), Source));
        }

        return findings;
    }
}
