using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Tests.Rulebooks;

namespace Laihua.Rules.Tests.Points;

/// <summary>Facts to start from, and what tests read from an account.</summary>
internal static class SomeFacts
{
    internal static PointsTable Interim => PointsTable.All.Single(table => table.Id == "interim-2017");

    internal static PointsTable Trial => PointsTable.All.Single(table => table.Id == "trial-2016");

    /// <summary>The worked example: 110 points.</summary>
    internal static PointsFacts Complete => new()
    {
        Id = "example",
        AsOf = new(2017, 6, 5),
        BirthDate = new(1975, 3, 2),
        AnnualSalaryCny = 450_000,
        Education = "doctor",
        VocationalGrade = "none",
        WorkYears = 17,
        MonthsPerYear = 12,
        Chinese = ["former-national", "degree-taught-in-chinese", "hsk5"],
        WorkRegion = "230100",
        RegionGround = "northeast-old-industry",
        Elite = ["high-level-university", "global-500", "intellectual-property", "five-years-in-china"],
        LocalPoints = 0,
        Direct = ["A2.1"],
    };

    internal static PointsFacts Aged(decimal age) => new() { AsOf = new(2017, 6, 5), Age = age };

    internal static PointsTable Table(string id) => PointsTable.Find(id) ?? throw new ArgumentException("No such table.", nameof(id));

    /// <summary>A published table read anew: nothing was prepared for it yet.</summary>
    internal static PointsTable Read(string id) => (PointsTable)RuleDocuments.ReadKept(RuleKind.PointsTable, Written.Of(id));

    internal static PointsAccount Account(this PointsFacts facts, PointsTable table) => facts.Account(RuleSet.Of(table));

    internal static PointsAccount Account(this PointsFacts facts, RuleSet rules)
    {
        Assert.True(PointsScore.For(facts, rules).TryGet(out var account, out _));
        return account;
    }

    internal static bool CanBeScored(PointsFacts facts) => PointsScore.For(facts, Interim).TryGet(out _, out _);

    internal static PointsLine Line(this PointsFacts facts, PointsTable table, string item) =>
        facts.Account(table).Items.Single(line => line.Id == item);

    internal static IEnumerable<string> Rules(this PointsFacts facts)
    {
        Assert.False(PointsScore.For(facts, Interim).TryGet(out _, out var refusal));
        return Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule);
    }
}
