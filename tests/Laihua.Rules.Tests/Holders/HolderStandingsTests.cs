using System.Globalization;
using Laihua.Rules.Holders;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Holders;

/// <summary>A Letter to 2026-09-01, and a permit from 2026-04-01 to 2027-03-01.</summary>
public sealed class HolderStandingsTests
{
    [Theory]
    [InlineData(PermitState.Letter, "2026-03-02", HolderStanding.LetterValid)]
    [InlineData(PermitState.Letter, "2026-09-01", HolderStanding.LetterValid)]
    [InlineData(PermitState.Letter, "2026-09-02", HolderStanding.LetterExpired)]
    [InlineData(PermitState.Live, "2026-03-31", HolderStanding.NotYet)]
    [InlineData(PermitState.Live, "2026-04-01", HolderStanding.Valid)]
    [InlineData(PermitState.Live, "2026-11-30", HolderStanding.Valid)]
    [InlineData(PermitState.Live, "2026-12-01", HolderStanding.EndsSoon)]
    [InlineData(PermitState.Live, "2027-03-01", HolderStanding.EndsSoon)]
    [InlineData(PermitState.Live, "2027-03-02", HolderStanding.Expired)]
    [InlineData(PermitState.Suspended, "2026-05-01", HolderStanding.Suspended)]
    [InlineData(PermitState.Suspended, "2027-03-01", HolderStanding.Suspended)]
    [InlineData(PermitState.Suspended, "2027-03-02", HolderStanding.Expired)]
    [InlineData(PermitState.Expired, "2027-03-02", HolderStanding.Expired)]
    [InlineData(PermitState.Revoked, "2026-05-01", HolderStanding.Revoked)]
    [InlineData(PermitState.Cancelled, "2027-05-01", HolderStanding.Cancelled)]
    public void Of_AStateOnADay_IsWhatTheHolderIsTold(PermitState state, string today, HolderStanding standing) => Assert.Equal(
        standing,
        HolderStandings.Of(state, new(2026, 9, 1), state == PermitState.Letter ? null : new(2026, 4, 1), state == PermitState.Letter ? null : new(2027, 3, 1), DateOnly.Parse(today, CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_AnExpiredLetterThatBecameNoPermit_IsAnExpiredLetter() =>
        Assert.Equal(HolderStanding.LetterExpired, HolderStandings.Of(PermitState.Expired, new(2026, 9, 1), null, null, new(2026, 10, 1)));

    [Fact]
    public void CanShow_OnlyWhatIsValidNow() =>
        Assert.Equal([HolderStanding.Valid, HolderStanding.EndsSoon], Enum.GetValues<HolderStanding>().Where(HolderStandings.CanShow));
}
