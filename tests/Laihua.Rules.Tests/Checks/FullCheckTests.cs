using Laihua.Rules.Checks;
using Laihua.Rules.Holders;
using Laihua.Rules.Permits;

namespace Laihua.Rules.Tests.Checks;

public sealed class FullCheckTests
{
    [Theory]
    [InlineData("230000", "230103", true)]
    [InlineData("230100", "230103", true)]
    [InlineData("230100", "230200", false)]
    [InlineData("230103", "230103", true)]
    [InlineData("230103", "230102", false)]
    [InlineData("310000", "230100", false)]
    public void Covers_ATerritory_HasWhatLiesUnderIt(string territory, string place, bool covers) => Assert.Equal(covers, FullCheck.Covers(territory, place));

    [Theory]
    [InlineData(null, "", false, "", "CHECK-004 CHECK-001")]
    [InlineData(FullCheckReason.Tax, "Audit 4", true, "short", "CHECK-005")]
    [InlineData(FullCheckReason.Tax, "Audit 4", false, "", "")]
    [InlineData(FullCheckReason.Tax, "Audit 4", true, "The employer has its books in our district.", "")]
    public void Check_OfAReason_GivesEveryFinding(FullCheckReason? kind, string reason, bool outside, string justification, string rules) =>
        Assert.Equal(rules, string.Join(' ', FullCheck.Check(kind, reason, outside, justification).Select(f => f.Rule)));

    [Theory]
    [InlineData(PermitState.Letter, "2026-03-02", HolderStanding.LetterValid)]
    [InlineData(PermitState.Letter, "2026-09-02", HolderStanding.LetterExpired)]
    [InlineData(PermitState.Live, "2026-03-02", HolderStanding.NotYet)]
    [InlineData(PermitState.Live, "2026-05-01", HolderStanding.Valid)]
    [InlineData(PermitState.Live, "2026-12-02", HolderStanding.EndsSoon)]
    [InlineData(PermitState.Live, "2027-03-02", HolderStanding.Expired)]
    [InlineData(PermitState.Suspended, "2026-05-01", HolderStanding.Suspended)]
    [InlineData(PermitState.Revoked, "2026-05-01", HolderStanding.Revoked)]
    [InlineData(PermitState.Cancelled, "2027-05-01", HolderStanding.Cancelled)]
    public void Of_AStateOnADay_IsWhatTheHolderIsTold(PermitState state, string today, HolderStanding standing) => Assert.Equal(
        standing,
        HolderStandings.Of(state, new(2026, 9, 1), state == PermitState.Letter ? null : new(2026, 4, 1), state == PermitState.Letter ? null : new(2027, 3, 1), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
}
