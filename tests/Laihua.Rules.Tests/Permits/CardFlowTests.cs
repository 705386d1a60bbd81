using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class CardFlowTests
{
    [Fact]
    public void Moves_EveryStateAndAction_AreTakenOrRefusedWithWhatIsPossible()
    {
        foreach (var (from, action) in Enum.GetValues<CardState>().SelectMany(s => Enum.GetValues<CardAction>().Select(a => (s, a))))
        {
            var moves = CardFlow.Moves.Where(m => m.From == from && m.Action == action).ToList();
            if (CardFlow.After("1", from, action).TryGet(out var next, out var refusal))
            {
                Assert.Equal(Assert.Single(moves).To, next);
                continue;
            }

            Assert.Empty(moves);
            var wrong = Assert.IsType<Refusal.WrongState>(refusal);
            Assert.Equal(("card", "1", from.ToString()), (wrong.Entity, wrong.Id, wrong.State));
            Assert.Equal(CardFlow.Moves.Where(m => m.From == from).Select(m => m.Action.ToString()), wrong.Possible);
        }
    }

    [Fact]
    public void Moves_FromTheOrder_ReachEveryStateAndEveryStateAnEnd()
    {
        CardState[] ends = [CardState.HandedOver, CardState.Spoiled, CardState.Destroyed];

        Assert.Equal(Enum.GetValues<CardState>().Order(), ReachedFrom(CardState.Ordered).Order());
        Assert.Equal(ends.Order(), Enum.GetValues<CardState>().Where(s => CardFlow.Possible(s).Count == 0).Order());
        Assert.All(Enum.GetValues<CardState>(), s => Assert.Contains(ReachedFrom(s), ends.Contains));
    }

    [Fact]
    public void Moves_OfACard_NeverHandOverWithoutATestScan()
    {
        var withoutScan = new HashSet<CardState>([CardState.Ordered]);
        while (CardFlow.Moves.Where(m => m.Action != CardAction.Release && withoutScan.Contains(m.From)).Any(m => withoutScan.Add(m.To)))
        {
        }

        Assert.Equal([CardState.Ordered, CardState.InBatch, CardState.Printed, CardState.Spoiled], withoutScan.Order());
    }

    [Theory]
    [InlineData("holder", "", "", "passport", true, "")]
    [InlineData("proxy", "Li Lei", "No. 7 of 1 March 2026", "id-card", true, "")]
    [InlineData("proxy", "Li Lei", " ", "id-card", true, "CARD-006")]
    [InlineData("proxy", " ", "", "id-card", true, "CARD-003 CARD-006")]
    [InlineData("somebody", "", "", "passport", true, "CARD-002")]
    [InlineData("holder", "", "", "", true, "CARD-004")]
    [InlineData("holder", "", "", "passport", false, "CARD-005")]
    [InlineData("", "", "", "", false, "CARD-002 CARD-004 CARD-005")]
    public void OfHandOver_WhoAndAgainstWhat_GivesEveryFinding(string by, string proxy, string mandate, string document, bool compared, string expected) =>
        Assert.Equal(expected, string.Join(' ', CardFlow.OfHandOver(by, proxy, mandate, document, compared).Select(f => f.Rule)));

    private static HashSet<CardState> ReachedFrom(CardState from)
    {
        var reached = new HashSet<CardState>([from]);
        while (CardFlow.Moves.Where(m => reached.Contains(m.From)).Any(m => reached.Add(m.To)))
        {
        }

        return reached;
    }
}
