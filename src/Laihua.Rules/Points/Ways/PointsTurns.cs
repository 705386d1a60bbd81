using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Ways;

/// <summary>The days on which age and years of work, as they pass, change the category.</summary>
internal static class PointsTurns
{
    private const int OldestAge = 130;
    private const int LongestWork = 100;

    internal static IReadOnlyList<PointsTurn> Of(PointsFacts facts, RuleSet rules, PointsAccount account, DateOnly? today)
    {
        // Age and work pass together: without a day of birth nothing can be said of either.
        if (facts is not { AsOf: { } day, BirthDate: { } birth })
        {
            return [];
        }

        var table = rules.Table;
        var ages = Passing(table.Item("age"), account, "age", OldestAge, years => Birthday(birth, years));
        var works = Passing(table.Item("experience"), account, "experience", LongestWork, years => Later(day, years - (facts.WorkYears ?? 0)));
        var turns = new List<PointsTurn>();
        var before = account;
        foreach (var on in ages.Concat(works).OfType<DateOnly>().Where(on => CompletedYears.Between(birth, on) <= OldestAge).Distinct().Order())
        {
            var after = On(on, facts, day, rules);
            if (after.Category != before.Category && on > (today ?? day))
            {
                var passed = Passed(before, after);
                turns.Add(new(on, passed, after.Total, after.Category, before.Category, YearsOf(after, passed), after.Total - before.Total));
            }

            before = after;
        }

        return turns;
    }

    /// <summary>The days on which an item of years comes to give other points; none where the years were not stated.</summary>
    private static IEnumerable<DateOnly?> Passing(PointsItem item, PointsAccount account, string id, int last, Func<int, DateOnly?> on)
    {
        var now = account.Items.First(line => line.Id == id).Input is decimal stated ? (int)decimal.Floor(stated) : last;
        for (var years = now + 1; years <= last; years++)
        {
            if (item.BandOf(years)?.Points != item.BandOf(years - 1)?.Points)
            {
                yield return on(years);
            }
        }
    }

    private static PointsAccount On(DateOnly on, PointsFacts facts, DateOnly day, RuleSet rules)
    {
        var worked = facts.WorkYears;
        while (worked is { } years && decimal.Floor(years) < LongestWork && Later(day, decimal.Floor(years) + 1 - (facts.WorkYears ?? 0)) <= on)
        {
            worked = decimal.Floor(years) + 1;
        }

        return PointsScore.For(facts with { AsOf = on, Age = null, WorkYears = worked }, rules).TryGet(out var account, out _)
            ? account
            : throw new InvalidOperationException($"Facts that the table {rules.Table.Id} scores cannot be scored later.");
    }

    /// <summary>What moved the total the way it went; where both did, the one that moved it further, age first.</summary>
    private static string Passed(PointsAccount before, PointsAccount after)
    {
        var way = Math.Sign(after.Total - before.Total);
        return way * Moved(before, after, "age") >= way * Moved(before, after, "experience") ? "age" : "experience";
    }

    private static int Moved(PointsAccount before, PointsAccount after, string item) => PointsOf(after, item) - PointsOf(before, item);

    private static int YearsOf(PointsAccount account, string item) => account.Items.First(line => line.Id == item).Input is decimal years ? (int)years : 0;

    private static int PointsOf(PointsAccount account, string item) => account.Items.First(line => line.Id == item).Points ?? 0;

    /// <summary>The day on which years are completed: 1 March for 29 February in a common year; null past the calendar.</summary>
    private static DateOnly? Birthday(DateOnly birth, int years)
    {
        if (birth.Year + years > DateOnly.MaxValue.Year)
        {
            return null;
        }

        var day = birth.AddYears(years);
        return day.Day == birth.Day ? day : day.AddDays(1);
    }

    /// <summary>A number of years after a day; a part of a year counts in days of 365, and a day begun counts whole.</summary>
    private static DateOnly? Later(DateOnly day, decimal years)
    {
        var whole = (int)decimal.Floor(years);
        return day.Year + whole + 1 > DateOnly.MaxValue.Year
            ? null
            : day.AddYears(whole).AddDays((int)decimal.Ceiling((years - whole) * 365));
    }
}
