using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class StockRuleTests
{
    [Fact]
    public void Moves_OfABlank_KeepTheBookEqualToWhatLiesThere()
    {
        foreach (var (from, action) in Enum.GetValues<BlankState>().SelectMany(s => Enum.GetValues<BlankAction>().Select(a => (s, a))))
        {
            var known = BlankFlow.Moves.Where(m => m.From == from && m.Action == action).ToList();
            if (!BlankFlow.After("HR00000001", from, action).TryGet(out var after, out var refusal))
            {
                Assert.Empty(known);
                Assert.Equal(BlankFlow.Moves.Where(m => m.From == from).Select(m => m.Action.ToString()), Assert.IsType<Refusal.WrongState>(refusal).Possible);
                continue;
            }

            Assert.Single(known);
            Assert.Equal(InBook(after.To) - InBook(from), after.Book);
        }
    }

    [Theory]
    [InlineData(100, 100, 0, 0, "")]
    [InlineData(100, 99, 1, 0, "")]
    [InlineData(100, 101, 0, 1, "")]
    [InlineData(100, 100, 1, 1, "")]
    [InlineData(1, 0, 1, 0, "")]
    [InlineData(0, 0, 0, 0, "")]
    [InlineData(100, 99, 0, 0, "BLANK-008 counted")]
    [InlineData(100, 100, 1, 0, "BLANK-008 counted")]
    [InlineData(100, 0, 0, 0, "BLANK-008 counted")]
    [InlineData(100, -1, 0, 0, "BLANK-009 counted")]
    public void OfCount_BookAndWhatWasCounted_MustAgreeByNamedBlanks(int book, int counted, int missing, int found, string expected) =>
        Assert.Equal(expected, Told(StockRules.OfCount(book, counted, missing, found)));

    /// <summary>Of a hundred, seven missing and two found: 95.</summary>
    [Fact]
    public void OfCount_ADifferenceThatIsNotNamed_TellsWhatTheCountShouldBe()
    {
        var text = Assert.Single(StockRules.OfCount(100, 90, missing: 7, found: 2)).Message;

        Assert.Contains("The book says 100; less what is missing and more what was found it is 95.", text.En, StringComparison.Ordinal);
        Assert.Contains("账面100张，减缺失、加找回为95张。", text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ten signs..", true, "")]
    [InlineData("Ten signs.", true, "")]
    [InlineData("Nine sign", true, "BLANK-007 reason")]
    [InlineData("  Nine sign  ", true, "BLANK-007 reason")]
    [InlineData("", true, "BLANK-007 reason")]
    [InlineData("", false, "")]
    [InlineData("Nine sign", false, "")]
    [InlineData("There is nothing to explain.", false, "")]
    public void OfReason_WhereThereIsSomethingToExplain_IsTenCharactersAtLeast(string reason, bool mustExplain, string expected) =>
        Assert.Equal(expected, Told(StockRules.OfReason(reason, mustExplain)));

    [Theory]
    [InlineData(true, "BLANK-010 ")]
    [InlineData(false, "")]
    public void OfSettling_ByWhoProposedIt_NeedsAnotherPerson(bool isProposer, string expected) => Assert.Equal(expected, Told(StockRules.OfSettling(isProposer)));

    [Theory]
    [InlineData(50, 50, false)]
    [InlineData(49, 0, true)]
    [InlineData(60, 61, true)]
    public void IsLow_BelowTheFloorOrWhatWaits_Warns(int book, int waiting, bool low) => Assert.Equal(low, StockRules.IsLow(book, waiting));

    private static string Told(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(f => $"{f.Rule} {f.Field}"));

    private static int InBook(BlankState state) => BlankFlow.InTheBook.Contains(state) ? 1 : 0;
}
