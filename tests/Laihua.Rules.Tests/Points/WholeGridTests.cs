using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Points;

/// <summary>Every combination of bands of both tables, scored by the engine and added up from the second reading.</summary>
public sealed class WholeGridTests
{
    public static TheoryData<string, int> Tables => new() { { "interim-2017", 20 }, { "trial-2016", 15 } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void For_EveryCombinationOfBands_AgreesWithTheSecondReading(string version, int mostForExperience)
    {
        var rules = RuleSet.Of(SomeFacts.Table(version));
        var grid = new Grid(new(version), mostForExperience);
        var wrong = 0;
        var counted = 0;

        Parallel.For(0, grid.Outer / Samples.Share, number =>
        {
            var outer = number * Samples.Share;
            var (scored, faults) = (0, 0);
            foreach (var (facts, total) in grid.Inner(outer))
            {
                var category = total >= 85 ? "A" : total >= 60 ? "B" : "C";
                faults += PointsScore.For(facts, rules).TryGet(out var account, out _) && account.Total == total && account.Category.ToString() == category ? 0 : 1;
                scored++;
            }

            Interlocked.Add(ref wrong, faults);
            Interlocked.Add(ref counted, scored);
        });

        Assert.Equal(grid.Combinations / grid.Outer * (grid.Outer / Samples.Share), counted);
        Assert.True(grid.Combinations > 2_000_000);
        Assert.Equal(0, wrong);
    }

    /// <summary>One input for every band, and of options that give the same each in its turn.</summary>
    private sealed class Grid
    {
        private readonly (decimal Value, int Points)[] pay;
        private readonly (string Id, int Points)[] degrees;
        private readonly (decimal Value, int Points)[] years;
        private readonly (decimal Value, int Points)[] months;
        private readonly (decimal Value, int Points)[] ages;
        private readonly (string[] Ids, int Points)[] chinese;
        private readonly (string[] Ids, int Points)[] regions;
        private readonly (string[] Ids, int Points)[] elite;

        internal Grid(SecondReading reading, int mostForExperience)
        {
            pay = Numbers(reading, "salary", [0, .. reading.Ends("salary")]);
            months = Numbers(reading, "months", [0, .. reading.Ends("months")]);
            ages = Numbers(reading, "age", [18, 25, 26, 46, 56, 61]);
            years = [.. Enumerable.Range(0, 19).Select(year => ((decimal)year, year < 2 ? 0 : Math.Min(mostForExperience, 3 + year))).DistinctBy(year => year.Item2)];
            degrees = [.. new[] { "none", "bachelor", "master", "doctor" }.Select(id => (id, reading.Option("education", id)))];
            chinese = Options(reading, "chinese", ["none", "hsk1", "hsk2", "hsk3", "hsk4", "hsk5", "degree-taught-in-chinese", "former-national"]);
            regions = Options(reading, "region", ["none", "west", "northeast-old-industry", "poverty-county"]);
            elite = Options(reading, "elite", ["none", "high-level-university", "global-500", "intellectual-property", "five-years-in-china"]);
        }

        internal int Outer => pay.Length * degrees.Length * years.Length;

        internal int Combinations => Outer * months.Length * ages.Length * chinese.Length * regions.Length * elite.Length * 11;

        internal IEnumerable<(PointsFacts Facts, int Total)> Inner(int outer)
        {
            var (salary, degree, year) = (pay[outer % pay.Length], degrees[outer / pay.Length % degrees.Length], years[outer / pay.Length / degrees.Length]);
            var turn = outer;
            foreach (var month in months)
            {
                foreach (var age in ages)
                {
                    foreach (var language in chinese)
                    {
                        foreach (var region in regions)
                        {
                            foreach (var eighth in elite)
                            {
                                turn++;
                                PointsFacts facts = new()
                                {
                                    AsOf = new(2017, 6, 5),
                                    Age = age.Value,
                                    AnnualSalaryCny = salary.Value,
                                    Education = degree.Id,
                                    WorkYears = year.Value,
                                    MonthsPerYear = month.Value,
                                    Chinese = [language.Ids[turn % language.Ids.Length]],
                                    RegionGround = region.Ids[turn % region.Ids.Length],
                                    Elite = [eighth.Ids[turn % eighth.Ids.Length]],
                                };
                                var sum = salary.Points + degree.Points + year.Points + month.Points + age.Points + language.Points + region.Points + eighth.Points;
                                for (var local = 0; local <= 10; local++)
                                {
                                    yield return (facts with { LocalPoints = local }, sum + local);
                                }
                            }
                        }
                    }
                }
            }
        }

        private static (decimal Value, int Points)[] Numbers(SecondReading reading, string item, decimal[] values) =>
            [.. values.Distinct().Select(value => (value, reading.Number(item, value)))];

        private static (string[] Ids, int Points)[] Options(SecondReading reading, string item, string[] ids) =>
            [.. ids.GroupBy(id => reading.Option(item, id)).Select(same => (same.ToArray(), same.Key))];
    }
}
