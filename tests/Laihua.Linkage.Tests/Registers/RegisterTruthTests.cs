using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

public sealed class RegisterTruthTests
{
    private static readonly MadeRegisters Typical = MadeRegisters.Of(NoiseLevel.Typical);

    [Fact]
    public void Truth_EveryRow_IsSomebodysOnce()
    {
        Assert.Equal(Typical.Rows.Count, Typical.Rows.Select(row => row.Id).Distinct().Count());
        Assert.Equal(Typical.Manifest.Files.Single(file => file.Name == "truth_person.csv").Rows, Typical.Rows.Count);
        Assert.Equal(MadeRegisters.Persons, Typical.Rows.Select(row => row.Person).Distinct().Count());
    }

    [Fact]
    public void Truth_Links_AreEveryRowOfAWithEveryRowOfBOfOnePerson()
    {
        var expected = Typical.Rows.Where(row => row.Register == "A")
            .Join(Typical.Rows.Where(row => row.Register == "B"), row => row.Person, row => row.Person, (left, right) => (left.Id, right.Id));

        Assert.Equal(expected.Order(), Typical.Links.Select(link => (link["left_id"], link["right_id"])).Order());
        Assert.Equal(Typical.Manifest.Counts.Links, Typical.Links.Count);
    }

    [Fact]
    public void Truth_TagsOfALink_AreThoseOfItsRows()
    {
        var tags = Typical.Rows.ToDictionary(row => row.Id, row => string.Join('|', row.Tags));

        Assert.All(Typical.Links, link => Assert.Equal((tags[link["left_id"]], tags[link["right_id"]]), (link["left_tags"], link["right_tags"])));
    }

    [Fact]
    public void Truth_HardNegatives_AreOfTwoPeople()
    {
        var persons = Typical.Rows.ToDictionary(row => row.Id, row => row.Person);

        Assert.All(Typical.HardNegatives, pair => Assert.NotEqual(persons[pair["row_id_1"]], persons[pair["row_id_2"]]));
    }

    [Theory]
    [InlineData("twins")]
    [InlineData("siblings")]
    [InlineData("namesakes")]
    [InlineData("shared-passport")]
    public void Truth_HardNegatives_AreOfEveryKind(string kind) =>
        Assert.Contains(MadeRegisters.Of(NoiseLevel.Harsh).HardNegatives, pair => pair["kind"] == kind);

    [Fact]
    public void Truth_Twins_ShareBirthDateFamilyAndEmployerAndHavePassportsSideBySide()
    {
        var clean = MadeRegisters.WithoutNoise;
        var rows = clean.Rows.ToLookup(row => row.Person);
        var persons = clean.Rows.ToDictionary(row => row.Id, row => row.Person);
        var twins = clean.HardNegatives.Where(pair => pair["kind"] == "twins")
            .Select(pair => (First: persons[pair["row_id_1"]], Second: persons[pair["row_id_2"]])).Distinct()
            .Select(pair => (First: rows[pair.First].MinBy(Issued)!, Second: rows[pair.Second].MinBy(Issued)!)).ToList(); // ! every person has a row

        Assert.NotEmpty(twins);
        Assert.All(twins, pair => Assert.Equal((pair.First["出生日期"], pair.First["用人单位"]), (pair.Second["出生日期"], pair.Second["用人单位"])));
        Assert.All(twins, pair => Assert.Equal(pair.First["护照号码"][..^2], pair.Second["护照号码"][..^2]));
        Assert.All(twins, pair => Assert.NotEqual(pair.First["护照号码"], pair.Second["护照号码"]));

        static string Issued(MadeRow row) => row["签发日期"] + row.Id;
    }

    [Fact]
    public void Truth_Namesakes_ShareNameBirthDateAndNationality()
    {
        var clean = MadeRegisters.Make(new() { Persons = 40_000, Seed = 5, Noise = NoiseLevel.None });
        var rows = clean.Rows.ToLookup(row => row.Person);
        var persons = clean.Rows.ToDictionary(row => row.Id, row => row.Person);
        var namesakes = clean.HardNegatives.Where(pair => pair["kind"] == "namesakes")
            .Select(pair => (First: persons[pair["row_id_1"]], Second: persons[pair["row_id_2"]])).Distinct().ToList();

        Assert.InRange(namesakes.Count, 2, 25);
        Assert.All(namesakes, pair => Assert.Equal(rows[pair.First].First()["出生日期"], rows[pair.Second].First()["出生日期"]));
        Assert.All(namesakes, pair => Assert.Empty(rows[pair.First].Select(row => row["护照号码"]).Intersect(rows[pair.Second].Select(row => row["护照号码"]))));
    }
}
