using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Tests.Points.Population;

public sealed class PointsMovesTests
{
    private static readonly DateOnly On = new(2026, 11, 23);

    /// <summary>By the interim table 59, 61 and 59 with a direct ground; by the trial table HSK 5 gives five more, and 45 years none.</summary>
    private static readonly PointsFacts[] People =
    [
        Facts(years: 2, age: 40, "hsk5"),
        Facts(years: 3, age: 45, "hsk1"),
        Facts(years: 2, age: 40, "hsk5") with { Direct = ["A1"] },
    ];

    [Fact]
    public void Between_TwoTables_CountsWhatTheAccountsSay()
    {
        var people = new PointsColumns(On);
        Assert.All(People, person => Assert.Empty(people.Add(person)));

        var moves = PointsMoves.Between(Pass(SomeFacts.Interim), Pass(SomeFacts.Trial), people);

        var accounts = People.Select(person => (Old: person.Account(SomeFacts.Interim), New: person.Account(SomeFacts.Trial))).ToList();
        foreach (var old in Enum.GetValues<PermitCategory>())
        {
            Assert.All(Enum.GetValues<PermitCategory>(), next => Assert.Equal(
                accounts.Count(pair => pair.Old.Category == old && pair.New.Category == next),
                moves.From(old, next)));
        }

        Assert.Equal((2, 1), (moves.Winners, moves.Losers));
        Assert.Equal((1, 1, 1), (moves.From(PermitCategory.C, PermitCategory.B), moves.From(PermitCategory.B, PermitCategory.C), moves.From(PermitCategory.A, PermitCategory.A)));
    }

    [Fact]
    public void Between_TwoTables_HistogramsHoldEveryPersonOnce()
    {
        var people = new PointsColumns(On);
        Assert.All(People, person => Assert.Empty(people.Add(person)));

        var moves = PointsMoves.Between(Pass(SomeFacts.Interim), Pass(SomeFacts.Trial), people);

        Assert.Equal(People.Select(person => person.Account(SomeFacts.Interim).Total).Order(), Unfolded(moves.TotalsBefore));
        Assert.Equal(People.Select(person => person.Account(SomeFacts.Trial).Total).Order(), Unfolded(moves.TotalsAfter));
    }

    private static IEnumerable<int> Unfolded(IReadOnlyList<long> histogram) =>
        histogram.Index().SelectMany(entry => Enumerable.Repeat(entry.Index, (int)entry.Item));

    private static PointsFacts Facts(int years, int age, string chinese) => new()
    {
        Age = age,
        AnnualSalaryCny = 250_000,
        Education = "bachelor",
        WorkYears = years,
        MonthsPerYear = age == 40 ? 6 : 9,
        Chinese = [chinese],
    };

    private static PointsPass Pass(PointsTable table)
    {
        Assert.True(PointsPass.Of(table, On).TryGet(out var pass, out _));
        return pass;
    }
}
