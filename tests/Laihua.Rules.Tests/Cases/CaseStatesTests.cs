using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class CaseStatesTests
{
    [Fact]
    public void Of_EveryState_SpeaksBothLanguages() => Assert.All(
        Enum.GetValues<CaseState>().Select(CaseStates.Of),
        sheet => Assert.All(
            (Words[])[sheet.ForApplicant, sheet.ForOfficer, sheet.WhatNext],
            words => Assert.True(words.En.Length > 0 && words.Zh.Any(c => c is >= '\u4e00' and <= '\u9fff'))));

    [Fact]
    public void Of_ACaseThatWasRecommended_TellsTheApplicantNothingOfIt()
    {
        var examined = CaseStates.Of(CaseState.InReview);
        var recommended = CaseStates.Of(CaseState.AwaitingDecision);

        Assert.Equal((examined.ForApplicant, examined.WhatNext), (recommended.ForApplicant, recommended.WhatNext));
    }

    [Theory]
    [InlineData(CaseState.Draft, false)]
    [InlineData(CaseState.PreReview, false)]
    [InlineData(CaseState.Returned, false)]
    [InlineData(CaseState.AwaitingWindow, false)]
    [InlineData(CaseState.InReview, false)]
    [InlineData(CaseState.AwaitingDecision, false)]
    [InlineData(CaseState.Granted, true)]
    [InlineData(CaseState.Refused, true)]
    [InlineData(CaseState.NotAccepted, true)]
    [InlineData(CaseState.Withdrawn, true)]
    [InlineData(CaseState.Lapsed, true)]
    public void IsEnd_EachState_FiveAreEnds(CaseState state, bool isEnd) => Assert.Equal(isEnd, CaseStates.IsEnd(state));

    [Fact]
    public void NameOf_EveryKind_HasAName() =>
        Assert.All(Enum.GetValues<ApplicationKind>(), kind => Assert.NotEmpty(ApplicationKinds.NameOf(kind).Zh));
}
