using Laihua.Rules;

namespace Laihua.App.Features.Bench;

/// <summary>Few people are known by what they share: groups of real cases that are too small are told together.</summary>
/// <remarks>
/// <para><b>Rule</b> BENCH-005. <b>Source</b> decision 0013. <b>Units</b> People.</para>
/// <para><b>Reading</b> A group of fewer than ten goes to the others. The others, where they are still fewer than ten, take in the smallest
/// groups besides: else the sum of all would tell them.</para>
/// <para><b>Shape</b> Every breakdown still adds up to everybody. Drawn people are nobody and stay as they are.</para>
/// <para><b>Example</b> 40, 12, 6 and 2 people: 40 and 20, for 8 others alone would be too few.</para>
/// </remarks>
public static class SmallNumbers
{
    /// <summary>The fewest people of whom a group of its own is told.</summary>
    public const int Fewest = 10;

    /// <summary>The id of those who are told together.</summary>
    public const string Others = "others";

    private static readonly Words Name = new("Others, in groups of fewer than 10 or joined to them", "其他（不足10人的组及并入的组）");

    /// <summary>The result without small groups.</summary>
    public static BenchBody Joined(BenchBody body)
    {
        var joined = ToJoin(body.ByProvince);
        return body with
        {
            ByNationality = Rows(body.ByNationality),
            ByOccupation = Rows(body.ByOccupation),
            ByProvince = Rows(body.ByProvince),
            ByAge = Rows(body.ByAge),
            Quota = body.Quota with { ByProvince = Quotas(body.Quota.ByProvince, joined) },
        };
    }

    private static HashSet<string> ToJoin(IReadOnlyList<BreakdownRowBody> rows)
    {
        var people = 0L;
        HashSet<string> joined = [];
        foreach (var row in rows.OrderBy(row => row.People).ThenBy(row => row.Id, StringComparer.Ordinal))
        {
            if (row.People >= Fewest && (joined.Count == 0 || people >= Fewest))
            {
                break;
            }

            joined.Add(row.Id);
            people += row.People;
        }

        return joined;
    }

    private static IReadOnlyList<BreakdownRowBody> Rows(IReadOnlyList<BreakdownRowBody> rows)
    {
        var joined = ToJoin(rows);
        var few = rows.Where(row => joined.Contains(row.Id)).ToList();
        return few.Count == 0 ? rows : [.. rows.Except(few), new(Others, Name, Sum(few, r => r.People), Sum(few, r => r.Old), Sum(few, r => r.New), Sum(few, r => r.Up), Sum(few, r => r.Down))];
    }

    private static IReadOnlyList<QuotaRowBody> Quotas(IReadOnlyList<QuotaRowBody> rows, HashSet<string> joined)
    {
        var few = rows.Where(row => joined.Contains(row.Id)).ToList();
        return few.Count == 0 ? rows : [.. rows.Except(few), new(Others, Name, few.Sum(r => r.Old), few.Sum(r => r.New), few.Sum(r => r.Difference))];
    }

    private static long Sum(List<BreakdownRowBody> rows, Func<BreakdownRowBody, long> people) => rows.Sum(people);

    private static OutcomesBody Sum(List<BreakdownRowBody> rows, Func<BreakdownRowBody, OutcomesBody> outcomes) =>
        new(rows.Sum(r => outcomes(r).A), rows.Sum(r => outcomes(r).B), rows.Sum(r => outcomes(r).C), rows.Sum(r => outcomes(r).Below));
}
