using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class CardFlowTests
{
    [Theory]
    [InlineData(CardState.Ordered, CardAction.Print, CardState.Printed)]
    [InlineData(CardState.Printed, CardAction.HandOver, CardState.HandedOver)]
    public void After_TheNextStep_IsTaken(CardState from, CardAction action, CardState to)
    {
        Assert.True(CardFlow.After("1", from, action).TryGet(out var next, out _));

        Assert.Equal(to, next);
    }

    [Theory]
    [InlineData(CardState.Ordered, CardAction.HandOver, "Print")]
    [InlineData(CardState.Printed, CardAction.Print, "HandOver")]
    [InlineData(CardState.HandedOver, CardAction.Print, "")]
    [InlineData(CardState.HandedOver, CardAction.HandOver, "")]
    public void After_AnyOtherStep_IsRefusedWithWhatIsPossible(CardState from, CardAction action, string possible)
    {
        Assert.False(CardFlow.After("1", from, action).TryGet(out _, out var refusal));

        var wrong = Assert.IsType<Refusal.WrongState>(refusal);
        Assert.Equal(("card", "1", from.ToString(), possible), (wrong.Entity, wrong.Id, wrong.State, string.Join(' ', wrong.Possible)));
    }

    [Theory]
    [InlineData("holder", "", "passport", true, "")]
    [InlineData("proxy", "Li Lei", "id-card", true, "")]
    [InlineData("proxy", " ", "id-card", true, "CARD-003")]
    [InlineData("somebody", "", "passport", true, "CARD-002")]
    [InlineData("holder", "", "", true, "CARD-004")]
    [InlineData("holder", "", "passport", false, "CARD-005")]
    [InlineData("", "", "", false, "CARD-002 CARD-004 CARD-005")]
    public void OfHandOver_WhoAndAgainstWhat_GivesEveryFinding(string by, string proxy, string document, bool compared, string expected) =>
        Assert.Equal(expected, string.Join(' ', CardFlow.OfHandOver(by, proxy, document, compared).Select(f => f.Rule)));
}
