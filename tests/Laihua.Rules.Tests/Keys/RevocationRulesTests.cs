using Laihua.Rules.Keys;

namespace Laihua.Rules.Tests.Keys;

public sealed class RevocationRulesTests
{
    private static readonly DateTime Made = new(2026, 1, 5, 10, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public static TheoryData<DateTime?, bool> Cutoffs() => new()
    {
        { null, false },
        { Made.Date.AddTicks(-1), false },
        { Made.Date, true },
        { Made, true },
        { Now, true },
        { Now.AddTicks(1), false },
    };

    [Theory]
    [MemberData(nameof(Cutoffs))]
    public void Check_TheCutoff_LiesBetweenTheDayOfMakingAndNow(DateTime? cutoff, bool fits) =>
        Assert.Equal(fits ? [] : ["KEY-024 cutoff"], Told(revoked: false, proposed: false, cutoff, "The disk was stolen."));

    [Fact]
    public void Check_OneThingAgainstIt_IsNamedAlone()
    {
        Assert.Equal(["KEY-022 "], Told(revoked: true, proposed: false, Now, "The disk was stolen."));
        Assert.Equal(["KEY-023 "], Told(revoked: false, proposed: true, Now, "The disk was stolen."));
        Assert.Equal(["KEY-025 reason"], Told(revoked: false, proposed: false, Now, " "));
    }

    [Fact]
    public void Check_EverythingAgainstIt_GivesEveryFinding() =>
        Assert.Equal(["KEY-022 ", "KEY-023 ", "KEY-024 cutoff", "KEY-025 reason"], Told(revoked: true, proposed: true, null, ""));

    private static IEnumerable<string> Told(bool revoked, bool proposed, DateTime? cutoff, string reason) =>
        RevocationRules.Check(revoked, proposed, Made, cutoff, reason, Now).Select(f => $"{f.Rule} {f.Field}");
}
