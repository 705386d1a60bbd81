using System.Collections.Frozen;
using Laihua.Rules.Places;
using Laihua.Rules.Points.Grounds;
using Laihua.Rules.Points.Lines;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>Whether facts can be scored at all: every finding, in the order of the fields.</summary>
internal ref struct PointsChecks
{
    private const int OldestAge = 130;
    internal const int LongestWork = 100;
    private const int WorkingAge = 18;
    private const int MostLocalPoints = 10;

    /// <summary>Made for the first finding: most people have none.</summary>
    private List<Finding>? findings;

    /// <summary>The findings, or null where there are none.</summary>
    internal static List<Finding>? Of(PointsFacts facts, RuleSet rules)
    {
        var checks = new PointsChecks();
        checks.CheckAge(facts);
        checks.CheckNumbers(facts);
        checks.CheckOption("education", facts.Education, PointsVocabulary.Education);
        checks.CheckOption(PointsVocabulary.VocationalGrade, facts.VocationalGrade, PointsVocabulary.Vocational);
        checks.CheckOptions("chinese", facts.Chinese, PointsVocabulary.Chinese);
        checks.CheckRegion(facts, rules);
        checks.CheckOptions("elite", facts.Elite, PointsVocabulary.Elite);
        checks.CheckLocal(facts, rules);
        foreach (var finding in facts.Ground is { } stated ? StatementChecks.Of(stated) : [])
        {
            checks.Add(finding);
        }

        checks.CheckOptions("direct", facts.Direct, PointsVocabulary.Direct);
        return checks.findings;
    }

    private void CheckAge(PointsFacts facts)
    {
        var stated = facts.Age is { } age ? decimal.Floor(age) : (decimal?)null;
        if (stated is < 0 or > OldestAge)
        {
            Add(PointsFindings.Age);
            stated = null;
        }

        var field = "age";
        if (facts.BirthDate is { } birth)
        {
            field = "birthDate";
            stated = CheckBirth(birth, facts.AsOf, stated);
        }

        if (stated < WorkingAge)
        {
            Add(PointsFindings.UnderAge(field));
        }
    }

    private decimal? CheckBirth(DateOnly birth, DateOnly? asOf, decimal? stated)
    {
        if (asOf is not { } day)
        {
            Add(PointsFindings.NoDay);
            return null;
        }

        if (birth > day)
        {
            Add(PointsFindings.BornLater);
            return null;
        }

        var counted = CompletedYears.Between(birth, day);
        if (counted > OldestAge)
        {
            Add(PointsFindings.Age with { Field = "birthDate" });
        }

        AddWhen(stated is not null && stated != counted, PointsFindings.AgesDisagree);
        return counted;
    }

    private void CheckNumbers(PointsFacts facts)
    {
        AddWhen(facts.AnnualSalaryCny < 0, PointsFindings.Salary);
        AddWhen(facts.WorkYears is < 0 or > LongestWork, PointsFindings.WorkYears);
        AddWhen(facts.MonthsPerYear is < 0 or > 12, PointsFindings.Months);
        AddWhen(
            facts.LocalPoints is { } local && (local is < 0 or > MostLocalPoints || local != decimal.Truncate(local)),
            PointsFindings.Local);
    }

    private void CheckRegion(PointsFacts facts, RuleSet rules)
    {
        CheckOption("regionGround", facts.RegionGround, PointsVocabulary.Regions);
        if (facts.WorkRegion is not { } code)
        {
            return;
        }

        if (rules.Regions.At(code) is not { } place)
        {
            Add(Regions.Unknown);
            return;
        }

        var stated = facts.RegionGround is { } id ? Regions.Parse(id) : null;
        AddWhen(stated is { } ground && !place.CanBe(ground, RegionLines.DayFor(facts, rules.Table)), PointsFindings.RegionsDisagree);
    }

    private void CheckLocal(PointsFacts facts, RuleSet rules)
    {
        if (facts.LocalItems is not { Count: > 0 } codes)
        {
            return;
        }

        if (facts.WorkRegion is not { } place)
        {
            Add(PointsFindings.LocalItemsWithoutPlace);
            return;
        }

        var day = RegionLines.DayFor(facts, rules.Table);
        var catalogue = rules.IncentivesAt(place);
        for (var index = 0; index < codes.Count; index++)
        {
            AddWhen(catalogue?.ItemOn(codes[index], day) is null, PointsFindings.UnknownLocalItem(index));
        }

        AddWhen(facts.LocalPoints is { } stated && stated != LocalLines.SumOf(codes, catalogue, day), PointsFindings.LocalDisagree);
    }

    private void CheckOptions(string field, IReadOnlyList<string>? given, FrozenSet<string> known)
    {
        for (var index = 0; index < (given?.Count ?? 0); index++)
        {
            if (!known.Contains(given![index])) // Its count was positive.
            {
                Add(PointsFindings.UnknownOption($"{field}[{index}]", known.Order(StringComparer.Ordinal)));
            }
        }
    }

    private void CheckOption(string field, string? given, FrozenSet<string> known)
    {
        if (given is not null && !known.Contains(given))
        {
            Add(PointsFindings.UnknownOption(field, known.Order(StringComparer.Ordinal)));
        }
    }

    private void AddWhen(bool wrong, Finding finding)
    {
        if (wrong)
        {
            Add(finding);
        }
    }

    private void Add(Finding finding) => (findings ??= []).Add(finding);
}
