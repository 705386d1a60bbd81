using System.Text.Json;
using CsCheck;

namespace Laihua.Linkage.Tests;

/// <summary>Tables of any kinds of columns with anything in them: what holds for people's tables holds for them, and nothing fails.</summary>
public sealed class AnyTableTests
{
    private const int Tables = 150;

    private static readonly string[] Kinds = ["given-name", "family-name", "full-name", "chinese-name", "date", "year", "identifier", "category", "country", "code", "text", "number"];

    private static readonly string[] Cells =
    [
        "", "  ", "ANNA", "Anna Maria", "李明", "Müller", "O'Brien", "1980-01-01", "1980-02-30", "19801231", "01/02/1980", "2001-13-45", "1899", "99999", "-3.5", "1e308", "NaN",
        "P1234567", "P1234568", "0000000", "见原件", "CHN", "中国", "D", "XXX", "上海大学", "a\"b", "x,y", "Иван", "مُحَمَّد", "KIM", "9142000095461816XN", new string('A', 300),
    ];

    private static readonly Gen<AnyTable> Any =
        from kinds in Gen.Int[0, Kinds.Length - 1].Select(kind => Kinds[kind]).Array[1, 8]
        from values in Gen.Int[1, Cells.Length]
        from left in Gen.Int[0, values - 1].Array[kinds.Length].Array[1, 60]
        from right in Gen.Int[0, values - 1].Array[kinds.Length].Array[0, 40]
        from many in Gen.Bool
        from people in Gen.Bool
        select new AnyTable(kinds, left, right, many, people);

    [Fact]
    public void Run_AnyTables_GivesTheSameInAnyOrderAndAccountsThatAddUp() => Any.Sample(
        table =>
        {
            var result = table.Run(turned: false, workers: 1);
            Assert.Equal(SomePeople.Links(result), SomePeople.Links(table.Run(turned: true, workers: 3)));
            foreach (var pair in result.Pairs.Take(20))
            {
                var account = result.Account(pair);
                Assert.Equal(account.Weight, account.Prior + account.Order + account.Household + account.Fields.Sum(field => field.Bits), 9);
            }

            Assert.Contains("</html>", LinkageReport.Html(result), StringComparison.Ordinal);
            Assert.All(RecordSearch.Over(result).Find(new Dictionary<string, string> { ["c0"] = "ANNA" }), account => Assert.Equal("", account.Left));
        },
        iter: Tables);

    /// <summary>One table, or two where the second has rows; people may have decided some pairs.</summary>
    private sealed record AnyTable(string[] Kinds, int[][] Left, int[][] Right, bool Many, bool People)
    {
        public LinkageResult Run(bool turned, int workers)
        {
            var schema = JsonSerializer.Serialize(new { id = "id", many = Many, fields = Kinds.Select((kind, at) => new { column = $"c{at}", kind }) });
            var input = Read.Input(Read.Schema(schema), Csv("l", Left, turned), Right.Length == 0 ? null : Csv("r", Right, turned));
            var others = Right.Length == 0 ? "l" : "r";
            return Linker.Run(input, new() { Workers = workers, MustLink = People ? [("l0", $"{others}2"), ("l0", $"{others}1")] : [], CannotLink = People ? [("l1", $"{others}0"), ("l0", $"{others}1")] : [] });
        }

        private string Csv(string side, int[][] rows, bool turned)
        {
            var lines = rows.Select((row, number) => $"{side}{number},{string.Join(',', row.Select(cell => $"\"{Cells[cell].Replace("\"", "\"\"", StringComparison.Ordinal)}\""))}\n");
            return $"id,{string.Join(',', Kinds.Select((_, at) => $"c{at}"))}\n{string.Concat(turned ? lines.Reverse() : lines)}";
        }
    }
}
