using System.Collections.Frozen;
using Laihua.Rules.Places;

namespace Laihua.Rules.Points;

/// <summary>Whether facts can be scored at all: every finding, in the order of the fields.</summary>
internal static class PointsChecks
{
    private const int OldestAge = 130;
    private const int LongestWork = 100;
    private const int WorkingAge = 18;
    private const int MostLocalPoints = 10;

    internal static List<Finding> Of(PointsFacts facts, PointsTable table)
    {
        var findings = new List<Finding>();
        CheckAge(facts, findings);
        CheckNumbers(facts, findings);
        CheckOption("education", facts.Education, PointsVocabulary.Education, findings);
        CheckOption(PointsVocabulary.VocationalGrade, facts.VocationalGrade, PointsVocabulary.Vocational, findings);
        CheckOptions("chinese", facts.Chinese, PointsVocabulary.Chinese, findings);
        CheckRegion(facts, table, findings);
        CheckOptions("elite", facts.Elite, PointsVocabulary.Elite, findings);
        CheckOptions("direct", facts.Direct, PointsVocabulary.Direct, findings);
        return findings;
    }

    private static void CheckAge(PointsFacts facts, List<Finding> findings)
    {
        var stated = facts.Age is { } age ? decimal.Floor(age) : (decimal?)null;
        if (stated is < 0 or > OldestAge)
        {
            findings.Add(PointsFindings.Age);
            stated = null;
        }

        var field = "age";
        if (facts.BirthDate is { } birth)
        {
            field = "birthDate";
            stated = CheckBirth(birth, facts.AsOf, stated, findings);
        }

        if (stated < WorkingAge)
        {
            findings.Add(PointsFindings.UnderAge(field));
        }
    }

    private static decimal? CheckBirth(DateOnly birth, DateOnly? asOf, decimal? stated, List<Finding> findings)
    {
        if (asOf is not { } day)
        {
            findings.Add(PointsFindings.NoDay);
            return null;
        }

        if (birth > day)
        {
            findings.Add(PointsFindings.BornLater);
            return null;
        }

        var counted = CompletedYears.Between(birth, day);
        if (counted > OldestAge)
        {
            findings.Add(PointsFindings.Age with { Field = "birthDate" });
        }

        if (stated is not null && stated != counted)
        {
            findings.Add(PointsFindings.AgesDisagree);
        }

        return counted;
    }

    private static void CheckNumbers(PointsFacts facts, List<Finding> findings)
    {
        AddWhen(facts.AnnualSalaryCny < 0, PointsFindings.Salary, findings);
        AddWhen(facts.WorkYears is < 0 or > LongestWork, PointsFindings.WorkYears, findings);
        AddWhen(facts.MonthsPerYear is < 0 or > 12, PointsFindings.Months, findings);
        AddWhen(
            facts.LocalPoints is { } local && (local is < 0 or > MostLocalPoints || local != decimal.Truncate(local)),
            PointsFindings.Local,
            findings);
    }

    private static void CheckRegion(PointsFacts facts, PointsTable table, List<Finding> findings)
    {
        CheckOption("regionGround", facts.RegionGround, PointsVocabulary.Regions, findings);
        if (facts.WorkRegion is not { } place)
        {
            return;
        }

        var day = PointsRegion.DayFor(facts, table);
        if (!Regions.GroundFor(place, day).TryGet(out _, out var refusal))
        {
            findings.AddRange(((Refusal.RuleBroken)refusal).Findings);
            return;
        }

        var stated = facts.RegionGround is { } id ? Regions.Parse(id) : null;
        AddWhen(stated is { } ground && !Regions.CanBe(ground, place, day), PointsFindings.RegionsDisagree, findings);
    }

    private static void CheckOptions(string field, IReadOnlyList<string>? given, FrozenSet<string> known, List<Finding> findings)
    {
        for (var index = 0; index < (given?.Count ?? 0); index++)
        {
            CheckOption($"{field}[{index}]", given![index], known, findings); // Its count was positive.
        }
    }

    private static void CheckOption(string field, string? given, FrozenSet<string> known, List<Finding> findings) =>
        AddWhen(given is not null && !known.Contains(given), () => PointsFindings.UnknownOption(field, known.Order(StringComparer.Ordinal)), findings);

    private static void AddWhen(bool wrong, Finding finding, List<Finding> findings) => AddWhen(wrong, () => finding, findings);

    private static void AddWhen(bool wrong, Func<Finding> finding, List<Finding> findings)
    {
        if (wrong)
        {
            findings.Add(finding());
        }
    }
}
