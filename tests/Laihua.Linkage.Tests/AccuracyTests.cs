namespace Laihua.Linkage.Tests;

/// <summary>What is reached on public data sets with the default settings; the figures asked for are those of the best published tools.</summary>
public sealed class AccuracyTests
{
    [Theory]
    [InlineData(1, true, 0.999)]
    [InlineData(2, true, 0.997)]
    [InlineData(3, true, 0.999)]
    [InlineData(1, false, 0.995)]
    [InlineData(2, false, 0.990)]
    [InlineData(3, false, 0.9913)]
    public void Run_Febrl_ReachesThePublishedFigures(int set, bool number, double atLeast)
    {
        var measured = Measured.Of(Linker.Run(Febrl.Input(set, number)), Febrl.Person);

        Assert.InRange(measured.F1, atLeast, 1);
        Assert.InRange(measured.WithReview, atLeast, 1);
        Assert.InRange(measured.Precision, 0.999, 1);
        Assert.InRange(measured.Completeness, 0.998, 1);
    }

    [Theory]
    [InlineData("number")]
    [InlineData("text")]
    public void Run_FebrlWithTheHouseNumberOfAnotherKind_ReachesThePublishedFigures(string kind)
    {
        var schema = Febrl.Schema(number: false);
        FieldKinds.TryParse(kind, out var other);
        schema = schema with { Fields = [.. schema.Fields.Select(field => field.Name == "street_number" ? field with { Kind = other } : field)] };

        var measured = Measured.Of(Linker.Run(Read.Input(schema, Resource.Table("dataset3.csv"))), Febrl.Person);

        Assert.InRange(measured.F1, 0.9913, 1);
    }

    [Fact]
    public void Run_ForeignersWithoutNumbers_FindsThemAndLeavesThemToPeople()
    {
        var schema = Read.Schema("Unnamed: 0", ("imie", "given-name"), ("imie2", "given-name"), ("nazwisko", "family-name"), ("data_ur", "date"), ("gmina", "code"), ("kraj", "country"));

        var measured = Measured.Of(Linker.Run(Read.Input(schema, Resource.Table("foreigners.csv"))), Febrl.Person);

        Assert.InRange(measured.WithReview, 0.96, 1);
        Assert.Equal(1, measured.Precision);
        Assert.InRange(measured.Completeness, 0.998, 1);
    }

    [Fact]
    public void Run_SparseFields_FindsMostAndJoinsNobodyWrongly()
    {
        var schema = Read.Schema("unique_id", ("first_name", "given-name"), ("surname", "family-name"), ("dob", "date"), ("city", "text"), ("email", "text"));
        using var text = new StreamReader(Resource.Open("fake_1000.csv"));
        var truth = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(',')).ToDictionary(row => row[0], row => row[^1]);

        var measured = Measured.Of(Linker.Run(Read.Input(schema, Resource.Table("fake_1000.csv"))), id => truth[id]);

        Assert.InRange(measured.WithReview, 0.94, 1);
        Assert.InRange(measured.Precision, 0.999, 1);
    }

    [Fact]
    public void Compare_InternationalNamePairs_ReachesThePublishedFigure()
    {
        using var text = new StreamReader(Resource.Open("name_pairs.csv"));
        var rows = new CsvRows(text);
        Assert.True(rows.Read());
        var (right, wrong, missed) = (0, 0, 0);
        while (rows.Read())
        {
            var same = NameComparison.Compare(rows[2].ToString(), rows[3].ToString()).Same;
            var truth = rows[4] is "true";
            right += same && truth ? 1 : 0;
            wrong += same && !truth ? 1 : 0;
            missed += !same && truth ? 1 : 0;
        }

        Assert.InRange(2.0 * right / ((2 * right) + wrong + missed), 0.88, 1);
    }
}
