using CsCheck;
using Laihua.App.Features.Bench;
using Laihua.Rules;

namespace Laihua.App.Tests.Features.Bench;

public sealed class SmallNumbersTests
{
    private static readonly Words Name = new("", "");

    [Theory]
    [InlineData("40 12 6 2", "40 20")]
    [InlineData("40 12 6 4", "40 12 10")]
    [InlineData("10 11", "10 11")]
    [InlineData("9 100", "109")]
    [InlineData("3 4", "7")]
    [InlineData("", "")]
    public void Joined_OfSomeGroups_LeavesNoneOfFewerThanTen(string before, string after) => Assert.Equal(after, string.Join(' ', After(Numbers(before))));

    [Fact]
    public void Joined_OfAnyGroups_KeepsTheSumAndTellsOfNobodyAlone() => Gen.Long[0, 60].Array[0, 40].Sample(groups =>
    {
        var after = After(groups);

        Assert.Equal(groups.Sum(), after.Sum());
        Assert.True(groups.Sum() < SmallNumbers.Fewest || after.All(people => people >= SmallNumbers.Fewest));
    });

    [Fact]
    public void Joined_OfProvinces_JoinsTheirQuotaAlike()
    {
        var joined = SmallNumbers.Joined(Body([40, 12, 6, 2]));

        Assert.Equal(joined.ByProvince.Select(row => row.Id), joined.Quota.ByProvince.Select(row => row.Id));
        Assert.Equal(joined.ByProvince.Select(row => row.New.C), joined.Quota.ByProvince.Select(row => row.New));
    }

    private static long[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)];

    private static long[] After(long[] groups) => [.. SmallNumbers.Joined(Body(groups)).ByNationality.Select(row => row.People)];

    private static BenchBody Body(long[] groups)
    {
        IReadOnlyList<BreakdownRowBody> rows = [.. groups.Select((people, i) => new BreakdownRowBody($"g{i:00}", Name, people, new(0, 0, people, 0), new(0, people / 2, people - (people / 2), 0), people / 2, 0))];
        var table = new BenchTableBody("t", Name, 120, 85, 60, "r", "");
        return new(
            table, table, new("cases", groups.Sum(), new(2026, 3, 2)), [], 0, 0, 0, 0, 0, new([], []), [], new(0, 0),
            new(0, 0, 0, [.. rows.Select(row => new QuotaRowBody(row.Id, Name, row.Old.C, row.New.C, row.New.C - row.Old.C))]),
            rows, rows, rows, rows);
    }
}
