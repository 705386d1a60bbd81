using System.Globalization;

namespace Laihua.Linkage;

/// <summary>Misses and wrong joins by naming culture, where truth is known: by the country of the record, else for all together.</summary>
internal static class TruthTable
{
    private const string All = "all / 全部";

    internal static void Write(HtmlPage page, LinkageResult result, Func<int, string, string?> truth)
    {
        var records = result.Records;
        var person = Enumerable.Range(0, records.Count).Select(record => truth(records.Dedupe || record < records.Split != records.Swapped ? 0 : 1, records.IdOf(record))).ToArray();
        var country = Array.Find(records.Fields, field => field.Kind == FieldKind.Country);
        string Culture(int record) => country?.ValueText(record) is { Length: > 0 } name ? name : All;
        var rows = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var (first, second) in TruePairs(records, person))
        {
            Row(rows, Culture(first))[0]++;
        }

        foreach (var pair in Enumerable.Range(0, result.Count).Select(number => result.Decided[number]))
        {
            var one = person[pair.First] is not null && person[pair.First] == person[pair.Second];
            Row(rows, Culture(pair.First))[(pair.Outcome, one) switch
            {
                (PairOutcome.Match, true) => 1,
                (PairOutcome.Match, false) => 2,
                (PairOutcome.Review, true) => 3,
                (PairOutcome.Review, false) => 4,
            }]++;
        }

        page.Heading("Beside the truth", "与真值比较");
        page.Table(
            [("Country", "国籍"), ("Pairs in truth", "真实对"), ("Found", "找到"), ("Wrongly joined", "误合并"), ("Left to review", "待核（真）"), ("Review of two people", "待核（假）"), ("Missed", "遗漏")],
            rows.Select(row => (string[])[row.Key, .. row.Value.Append(row.Value[0] - row.Value[1] - row.Value[3]).Select(count => count.ToString("#,0", CultureInfo.InvariantCulture))]));
    }

    private static int[] Row(SortedDictionary<string, int[]> rows, string culture) => rows.TryGetValue(culture, out var row) ? row : rows[culture] = new int[5];

    private static IEnumerable<(int First, int Second)> TruePairs(Records records, string?[] person) =>
        from members in Enumerable.Range(0, records.Count).Where(record => person[record] is not null).GroupBy(record => person[record])
        let list = members.ToArray()
        from one in Enumerable.Range(0, list.Length)
        from other in Enumerable.Range(one + 1, list.Length - one - 1)
        where records.Dedupe || (list[one] < records.Split && list[other] >= records.Split)
        select (list[one], list[other]);
}
