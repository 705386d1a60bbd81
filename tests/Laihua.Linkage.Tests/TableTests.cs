using System.Text;

namespace Laihua.Linkage.Tests;

public sealed class TableTests
{
    private static readonly LinkageSchema Schema = Read.Schema("id", ("name", "full-name"), ("born", "date"));

    [Fact]
    public void TryRead_QuotedCellsAndLineEnds_ReadsWhatStandsThere()
    {
        var input = Read.Input(Schema, "id, name ,born\r\n1,\"Smith, \"\"Jo\"\"\nAnn\",1980-01-02\r\n\r\n2,  \"Lee\" , 1981-01-02");

        Assert.Equal(2, input.LeftCount);
        Assert.Equal("Smith, \"Jo\"\nAnn", input.Records.Fields[0].RawText(Record(input, "1")));
        Assert.Equal("Lee", input.Records.Fields[0].RawText(Record(input, "2")));
        Assert.Equal("19810102", input.Records.Fields[1].ValueText(Record(input, "2")));
    }

    // Rows are taken in by thousands while the next ones are read.
    [Theory]
    [InlineData(8_191)]
    [InlineData(8_192)]
    [InlineData(20_001)]
    public void TryRead_ManyRows_EveryCellStandsInTheRowOfItsId(int rows)
    {
        static DateOnly Day(int row) => new DateOnly(1950, 1, 1).AddDays(row % 20_000);
        var schema = Schema with { Period = ["from", "to"] };
        var csv = new StringBuilder("id,born,name,from,to\n");
        for (var row = 0; row < rows; row++)
        {
            csv.Append($"r{row},{Day(row):yyyy-MM-dd},{(row % 7 == 0 ? "" : $"NAME {row % 5_000}")},{Day(row + 1):yyyy-MM-dd},{Day(row + 2):yyyy-MM-dd}\n");
        }

        var records = Read.Input(schema, csv.ToString()).Records;

        Assert.Equal(rows, records.Count);
        for (var record = 0; record < rows; record++)
        {
            var row = int.Parse(records.IdOf(record)[1..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(row % 7 == 0 ? "" : $"NAME {row % 5_000}", records.Fields[0].RawText(record));
            Assert.Equal($"{Day(row):yyyyMMdd}", records.Fields[1].ValueText(record));
            Assert.Equal((Day(row + 1).DayNumber, Math.Max(Day(row + 1).DayNumber, Day(row + 2).DayNumber)), records.Periods![record]); // The schema names them.
        }
    }

    [Fact]
    public void TryRead_AFaultAfterManyRows_IsNamedWithItsLine()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(row => row == 15_000 ? $"r{row},\"NAME\"{row},\n" : $"r{row},NAME {row},\n"));

        Assert.False(LinkageInput.TryRead(Schema, TableSource.Text("many.csv", "id,name,born\n" + rows), null, out _, out var findings));

        Assert.Equal([("LINK-011", "many.csv:15002")], findings.Select(finding => (finding.Rule, finding.Field)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void TryRead_WithAMark_ReadsEveryEncoding(string encoding)
    {
        var characters = Encoding.GetEncoding(encoding);

        var input = Read.Input(Schema, Bytes([.. characters.GetPreamble(), .. characters.GetBytes("id,name,born\n1,José 李,1980-01-02\n")]));

        Assert.Equal("José 李", input.Records.Fields[0].RawText(0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TryRead_Utf16WithoutAMark_IsSeen(bool big)
    {
        var input = Read.Input(Schema, Bytes(new UnicodeEncoding(big, byteOrderMark: false).GetBytes("id,name,born\n1,李小龙,1980-01-02\n")));

        Assert.Equal("李小龙", input.Records.Fields[0].RawText(0));
    }

    [Fact]
    public void TryRead_Gb18030_IsSeen()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!; // The base library has it.

        var input = Read.Input(Schema, Bytes(gb18030.GetBytes("id,name,born\n1,李小龙,1980-01-02\n2,王小明,1981年3月5日\n")));

        Assert.Equal("李小龙", input.Records.Fields[0].RawText(Record(input, "1")));
        Assert.Equal("19810305", input.Records.Fields[1].ValueText(Record(input, "2")));
    }

    [Fact]
    public void TryRead_Latin1_IsRefusedAndSaysWhatToDo()
    {
        var file = Bytes(Encoding.Latin1.GetBytes("id,name,born\n1,José Peña,1980-01-02\n"));

        Assert.False(LinkageInput.TryRead(Schema, file, null, out _, out var findings));

        Assert.Contains("Save it as UTF-8", Assert.Single(findings).Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "LINK-009")]
    [InlineData("\n\n", "LINK-009")]
    [InlineData("id,name,born\n", "LINK-009")]
    [InlineData("name,born\nLee,1980-01-02\n", "LINK-005")]
    [InlineData("id,name\n1,Lee\n", "LINK-005")]
    [InlineData("id,name,born,name\n1,Lee,1980-01-02,Li\n", "LINK-012")]
    [InlineData("id,name,born\n1,Lee,1980-01-02\n1,Li,1980-01-02\n", "LINK-006")]
    [InlineData("id,name,born\n ,Lee,1980-01-02\n", "LINK-007")]
    [InlineData("id,name,born\n1,Lee\n", "LINK-008")]
    [InlineData("id,name,born\n1,Lee,1980-01-02,more\n", "LINK-008")]
    [InlineData("id,name,born\n1,\"Lee,1980-01-02\n", "LINK-011")]
    [InlineData("id,name,born\n1,\"Lee\"x,1980-01-02\n", "LINK-011")]
    public void TryRead_SomethingWrong_IsNamed(string csv, string expected) => Assert.Equal([expected], Read.Refused(Schema, TableSource.Text("left.csv", csv)));

    [Fact]
    public void TryRead_RaggedRowsAndDuplicates_NamesEachWithItsLine()
    {
        Assert.False(LinkageInput.TryRead(Schema, TableSource.Text("a.csv", "id,name,born\n1,\"two\nlines\",1980-01-02\n2,Lee\n1,Li,1980-01-02\n"), TableSource.Text("b.csv", ""), out _, out var findings));

        Assert.Equal(["LINK-008 a.csv:4", "LINK-006 a.csv:5", "LINK-009 b.csv"], findings.Select(finding => $"{finding.Rule} {finding.Field}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void TryRead_ACellOfAMillionCharacters_IsRefused(string quote) =>
        Assert.Equal(["LINK-015"], Read.Refused(Schema, TableSource.Text("left.csv", $"id,name,born\n1,{quote}{new string('a', 1_000_000)}{quote},1980-01-02\n")));

    [Fact]
    public void TryRead_ALongCellAcrossBuffers_IsWhole()
    {
        var name = string.Concat(Enumerable.Repeat("Anna ", 12_000)).Trim();
        var rows = string.Concat(Enumerable.Range(0, 9).Select(row => $"{row},\"{name}\"\"{row}\",1980-01-02\n"));

        var input = Read.Input(Schema, $"id,name,born\n{rows}");

        Assert.All(Enumerable.Range(0, 9), row => Assert.Equal($"{name}\"{row}", input.Records.Fields[0].RawText(Record(input, $"{row}"))));
    }

    [Fact]
    public void TryRead_AColumnWithoutValues_IsNoted()
    {
        var input = Read.Input(Schema, "id,name,born\n1,Lee,\n2,Li,\n");

        Assert.Equal(["LINK-014 born"], input.Notes.Select(note => $"{note.Rule} {note.Field}"));
    }

    [Theory]
    [InlineData("id;name;born\n1;Lee;1980-01-02\n")]
    [InlineData("id\tname\tborn\n1\tLee\t1980-01-02\n")]
    public void TryRead_SemicolonsOrTabs_AreSeen(string csv) => Assert.Equal("Lee", Read.Input(Schema, csv).Records.Fields[0].RawText(0));

    [Fact]
    public void TryRead_OtherNamesOnTheRight_AreRead()
    {
        var schema = Read.Schema("""{"id": "id", "rightId": "nr", "fields": [{"column": "name", "right": "naam", "kind": "full-name"}, {"columns": ["y", "m", "d"], "right": ["jaar", "maand", "dag"], "kind": "date"}]}""");

        var input = Read.Input(schema, "id,name,y,m,d\na,Lee,1980,,\n", "nr,naam,jaar,maand,dag\nb,Lee,1980,3.0,5\n");

        Assert.Equal((1, 1), (input.LeftCount, input.RightCount));
        Assert.Equal(["19800000", "19800305"], Enumerable.Range(0, 2).Select(input.Records.Fields[1].ValueText).Order());
    }

    private static TableSource Bytes(byte[] bytes) => new("left.csv", () => new MemoryStream(bytes));

    private static int Record(LinkageInput input, string id) => Enumerable.Range(0, input.Records.Count).First(record => input.Records.IdOf(record) == id);
}
