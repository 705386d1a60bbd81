using Laihua.Rules.Cases;

namespace Laihua.Rules.Permits;

/// <summary>What is done to the stock of blank cards by two people only.</summary>
public enum StockProposalKind
{
    /// <summary>盘点: the stock was counted.</summary>
    Count,

    /// <summary>销毁: blanks or cards are to be destroyed.</summary>
    Destroy,
}

/// <summary>What is asked of the book of blank cards.</summary>
/// <remarks>
/// <para><b>Rules</b> BLANK-005 to BLANK-014. <b>Source</b> decision 0021. <b>Units</b> Blanks.</para>
/// <para><b>Shape</b> Findings, all at once. A stock-take names every blank that is missing or was found, so that the count is the book less
/// what is missing and more what was found. <b>Errors</b> None.</para>
/// <para><b>Example</b> A book of 100, counted 99, with nothing named as missing: BLANK-008.</para>
/// </remarks>
public static class StockRules
{
    private const string House = "decision 0021";

    /// <summary>Below so many blanks in its book an office is warned, whatever waits to be printed.</summary>
    public const int LowStock = 50;

    /// <summary>Whether an office must order blanks: fewer than the floor, or than the cards that wait to be printed.</summary>
    public static bool IsLow(int inBook, int waiting) => inBook < LowStock || inBook < waiting;

    /// <summary>What stands against a proposal.</summary>
    /// <param name="reason">The reason, or the explanation of a difference.</param>
    /// <param name="mustExplain">Whether there is something to explain.</param>
    public static List<Finding> OfReason(string reason, bool mustExplain) => mustExplain && reason.Trim().Length < Judgement.ShortestReason
        ? [new("BLANK-007", "reason", new($"Explain it in at least {Judgement.ShortestReason} characters.", $"请说明原因，不少于{Judgement.ShortestReason}个字。"), House)]
        : [];

    /// <summary>What stands against a stock-take.</summary>
    public static List<Finding> OfCount(int book, int counted, int missing, int found)
    {
        var findings = new List<Finding>();
        if (counted < 0)
        {
            findings.Add(new("BLANK-009", "counted", new("Enter how many blanks were counted.", "请填写盘点数量。"), House));
        }
        else if (counted != book - missing + found)
        {
            findings.Add(new("BLANK-008", "counted",
                new($"The book says {book}; less what is missing and more what was found it is {book - missing + found}. Name every blank of the difference.",
                    $"账面{book}张，减缺失、加找回为{book - missing + found}张。请列明差异的每一张。"), House));
        }

        return findings;
    }

    /// <summary>What stands against settling a proposal by this person.</summary>
    public static List<Finding> OfSettling(bool isProposer) => isProposer
        ? [new("BLANK-010", "", new("You proposed this; another person must approve or return it.", "该事项由您提出，须由他人批准或退回。"), House)]
        : [];

    /// <summary>Serial numbers that are in the register already.</summary>
    public static Finding Overlaps(SerialRange range) => new(
        "BLANK-005", "serials", new($"In the register already: {range}.", $"编号已登记：{range}。"), House);

    /// <summary>Serial numbers that this office does not have where they would have to be.</summary>
    public static Finding NotThere(string field, SerialRange range, string state) => new(
        "BLANK-006", field, new($"Not where this can be done: {range} ({state}).", $"所处状态不能办理：{range}（{state}）。"), House);

    /// <summary>Serial numbers that this office does not have at all.</summary>
    public static Finding Unknown(string field, SerialRange range) => new(
        "BLANK-011", field, new($"Not in the book of this office: {range}.", $"本机构没有该编号：{range}。"), House);

    /// <summary>The office to which blanks are sent is none.</summary>
    public static Finding NoSuchOffice { get; } = new(
        "BLANK-012", "office", new("Enter the code of another office.", "请填写其他机构的代码。"), House);

    /// <summary>Another stock-take waits.</summary>
    public static Finding AnotherWaits { get; } = new(
        "BLANK-013", "", new("Another proposal of this kind waits to be settled; settle that first.", "已有同类待批准事项，请先办结。"), House);

    /// <summary>A used blank carries a card that is not put aside.</summary>
    public static Finding CardInUse(SerialRange range) => new(
        "BLANK-014", "serials", new($"A card is printed on {range} that was neither returned nor spoiled.", $"{range}上的证件既未退回也未作废。"), House);
}
