namespace Laihua.Rules.Permits;

/// <summary>What is asked of a card between the printer and its holder.</summary>
/// <remarks>
/// <para><b>Rules</b> CARD-007 to CARD-018. <b>Source</b> decision 0021. <b>Units</b> Cards; whole days.</para>
/// <para><b>Shape</b> Findings, all at once. <b>Errors</b> None.</para>
/// <para><b>Example</b> A card that was released on 1 March can be put aside as not collected from 30 May on.</para>
/// </remarks>
public static class CardProduction
{
    private const string House = "decision 0021";

    /// <summary>As many cards are in a batch at most: one save signs and draws them all.</summary>
    public const int LargestBatch = 100;

    /// <summary>After so many days a card that nobody collected may be put aside.</summary>
    public const int CollectWithinDays = 90;

    /// <summary>The ground that an order carries which stands in for a spoiled print.</summary>
    public const string Spoiled = "spoiled";

    /// <summary>The reasons for which a print is rejected.</summary>
    public static IReadOnlyList<(string Id, Words Text)> RejectReasons { get; } =
    [
        ("unreadable", new("The code does not read", "二维码无法识读")),
        ("differs", new("The code says something else", "二维码内容不符")),
        ("misprint", new("Misprint", "印制缺陷")),
        ("damaged", new("Damaged in the house", "保管中损坏")),
    ];

    /// <summary>The reasons for which a card comes back.</summary>
    public static IReadOnlyList<(string Id, Words Text)> ReturnReasons { get; } =
    [
        ("not-collected", new("Not collected in time", "逾期未领取")),
        ("courier-returned", new("Brought back by the courier", "寄送退回")),
    ];

    /// <summary>The first day on which a card that nobody collected may be put aside.</summary>
    public static DateOnly MayBePutAside(DateOnly releasedOn) => releasedOn.AddDays(CollectWithinDays);

    /// <summary>What stands against a batch.</summary>
    public static List<Finding> OfBatch(int asked, int waiting)
    {
        var findings = new List<Finding>();
        if (asked is < 1 or > LargestBatch)
        {
            findings.Add(new("CARD-007", "count", new($"A batch has 1 to {LargestBatch} cards.", $"每批1至{LargestBatch}张。"), House));
        }

        if (waiting == 0)
        {
            findings.Add(new("CARD-009", "count", new("No card waits to be printed.", "没有待制证件。"), House));
        }

        return findings;
    }

    /// <summary>What stands against rejecting a print.</summary>
    public static List<Finding> OfReject(string reason) => RejectReasons.Any(r => r.Id == reason)
        ? []
        : [new("CARD-011", "reason", new("Choose why the print is rejected.", "请选择废证原因。"), House)];

    /// <summary>What stands against sending: another office, or a courier with the number of the parcel.</summary>
    public static List<Finding> OfSending(bool toOffice, bool officeKnown, string courier, string number)
    {
        var findings = new List<Finding>();
        if (toOffice && !officeKnown)
        {
            findings.Add(new("CARD-014", "office", new("Enter the code of another office.", "请填写其他机构的代码。"), House));
        }

        if (!toOffice && courier.Trim().Length == 0)
        {
            findings.Add(new("CARD-015", "courier", new("Enter the courier.", "请填写寄送公司。"), House));
        }

        if (!toOffice && number.Trim().Length == 0)
        {
            findings.Add(new("CARD-016", "courierNumber", new("Enter the number of the parcel.", "请填写寄送单号。"), House));
        }

        return findings;
    }

    /// <summary>What stands against putting a card aside.</summary>
    /// <param name="reason">One of <see cref="ReturnReasons"/>.</param>
    /// <param name="sent">Whether it was with a courier.</param>
    /// <param name="releasedOn">The day of its release.</param>
    /// <param name="today">Today.</param>
    public static List<Finding> OfReturn(string reason, bool sent, DateOnly releasedOn, DateOnly today)
    {
        var findings = new List<Finding>();
        if (!ReturnReasons.Any(r => r.Id == reason) || sent == (reason == "not-collected"))
        {
            findings.Add(new("CARD-017", "reason", new("Choose a reason that fits.", "请选择相符的原因。"), House));
        }

        if (!sent && today < MayBePutAside(releasedOn))
        {
            findings.Add(new("CARD-018", "reason", new($"A card waits {CollectWithinDays} days for its holder.", $"证件须留待领取{CollectWithinDays}天。"), House));
        }

        return findings;
    }

    /// <summary>A newer card has taken its place.</summary>
    public static Finding CountsNoLonger { get; } = new(
        "CARD-008", "", new("This card was replaced or reported lost; it is not handed over or sent. Reject it.", "该证件已被替换或挂失，不得发放或寄送，请作废。"), House);

    /// <summary>The printer has too few blanks.</summary>
    public static Finding TooFewBlanks(int has, int needs) => new(
        "CARD-010", "", new($"The printer has {has} blanks and needs {needs}. Issue blanks to it first.", $"打印机现有空白证{has}张，需要{needs}张，请先领用。"), House);

    /// <summary>The scan is not the text that was signed.</summary>
    public static Finding ScanDiffers { get; } = new(
        "CARD-012", "code", new("This is not the code that was signed for this card. Scan this card again, or reject it.", "与该证件签发的二维码不一致。请重新扫描该证件，或作废。"), House);

    /// <summary>The code in the file could not be read back.</summary>
    public static Finding NotReadBack { get; } = new(
        "CARD-013", "code", new("The code in the file did not read back: reject this card.", "文件中的二维码未能回读，请作废该证件。"), House);
}
