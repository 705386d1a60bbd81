using Laihua.Rules.Categories;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Permits;

public sealed class ArtefactStandingTests
{
    private static readonly DateOnly End = new(2027, 6, 30);

    [Theory]
    [InlineData(PermitState.Letter, false, 0, ArtefactStanding.Valid)]
    [InlineData(PermitState.Live, false, 0, ArtefactStanding.Valid)]
    [InlineData(PermitState.Live, true, 0, ArtefactStanding.Replaced)]
    [InlineData(PermitState.Live, false, 10, ArtefactStanding.Valid)]
    [InlineData(PermitState.Suspended, false, 0, ArtefactStanding.Suspended)]
    [InlineData(PermitState.Suspended, true, 0, ArtefactStanding.Replaced)]
    [InlineData(PermitState.Cancelled, false, 0, ArtefactStanding.Cancelled)]
    [InlineData(PermitState.Cancelled, true, 0, ArtefactStanding.Cancelled)]
    [InlineData(PermitState.Revoked, false, 0, ArtefactStanding.Cancelled)]
    [InlineData(PermitState.Revoked, true, 0, ArtefactStanding.Cancelled)]
    [InlineData(PermitState.Expired, false, 0, ArtefactStanding.Valid)]
    [InlineData(PermitState.Expired, false, -10, ArtefactStanding.Valid)]
    [InlineData(PermitState.Expired, false, 10, ArtefactStanding.Cancelled)]
    [InlineData(PermitState.Expired, true, 10, ArtefactStanding.Replaced)]
    public void Of_StateReplacementAndPrintedEnd_IsWhatTheListsSay(PermitState state, bool replaced, int printedLater, ArtefactStanding expected) =>
        Assert.Equal(expected, ArtefactStandings.Of(state, replaced, End.AddDays(printedLater), End));

    [Theory]
    [InlineData("2017-06-05", "2018-06-04", "2017-06-01", "2017-06-05")]
    [InlineData("2017-06-05", "2018-06-04", "2018-01-01", "2017-06-05")]
    [InlineData("2017-06-05", "2019-05-01", "2018-05-20", "2018-05-20")]
    [InlineData("2017-06-05", "2019-05-01", "2017-06-01", "2017-06-05")]
    public void CardPeriod_OfAYearsCategory_BeginsWithThePermitOrWithThePrint(string from, string to, string today, string expected) =>
        Assert.Equal(
            (Day(expected), Day(to)), CardPeriod.Of(Day(from), Day(to), PermitCategory.C, Day(today)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
