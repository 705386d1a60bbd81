using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

/// <summary>The people and their lives, read from registers without noise.</summary>
public sealed class RegisterWorldTests
{
    private static readonly MadeRegisters Clean = MadeRegisters.WithoutNoise;

    [Fact]
    public void Rows_OfOnePerson_AgreeWhereverLifeDidNotChangeThem() => Assert.All(
        Clean.Rows.GroupBy(row => row.Person),
        person =>
        {
            Assert.Single(person.Select(row => row["出生日期"]).Distinct());
            Assert.Single(person.Select(row => row["中文姓名"]).Distinct());
            Assert.All(person.GroupBy(row => row["护照号码"]), passport => Assert.Single(passport.Select(row => (row["英文姓"], row["英文名"])).Distinct()));
            Assert.All(person.GroupBy(row => (row.Register, row["护照号码"])), passport => Assert.Single(passport.Select(row => row["国籍"]).Distinct()));
        });

    [Fact]
    public void Passports_OfOneStateAndNumber_AreOnePersons() =>
        Assert.All(Clean.Rows.GroupBy(row => (row.Register, row["国籍"], row["护照号码"])), passport => Assert.Single(passport.Select(row => row.Person).Distinct()));

    [Fact]
    public void Passports_AndFormerNumbers_HoldThePeopleApartAndTogetherByThemselves()
    {
        var groups = new NumberGroups();
        foreach (var row in Clean.Rows.Where(row => row["原护照号码"].Length > 0))
        {
            groups.Join(row["护照号码"], row["原护照号码"]);
        }

        var byNumbers = Clean.Rows.ToLookup(row => groups.Of(row["护照号码"]));

        Assert.All(byNumbers, group => Assert.Single(group.Select(row => row.Person).Distinct()));
        Assert.Equal(MadeRegisters.Persons, byNumbers.Count);
    }

    [Theory]
    [InlineData(NoiseLevel.Mild, .20, .003)]
    [InlineData(NoiseLevel.Typical, .35, .01)]
    [InlineData(NoiseLevel.Harsh, .60, .02)]
    public void Lives_WithAnotherPassportOrSurname_AreAsOftenAsTheTableSays(NoiseLevel level, double passport, double surname)
    {
        var counts = MadeRegisters.Of(level).Manifest.Counts;

        Assert.InRange(counts.PassportChanged / (double)counts.Crossings, passport - .03, passport + .03);
        var deviation = 4.5 * Math.Sqrt(surname / counts.Crossings);
        Assert.InRange(counts.SurnameChanged / (double)counts.Crossings, (surname * .85) - deviation, (surname * 1.15) + deviation);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(600)]
    public void Persons_InBothRegisters_AreAsManyAsAskedFor(int overlap)
    {
        var made = MadeRegisters.Make(new() { Persons = 5_000, Seed = 11, OverlapPerMille = overlap });
        var both = made.Rows.GroupBy(row => row.Person).Count(person => person.Select(row => row.Register).Distinct().Count() == 2);

        Assert.Equal(made.Manifest.Counts.PersonsInBoth, both);
        Assert.InRange(both, (overlap * 5) - 140, (overlap * 5) + 140);
    }

    [Fact]
    public void Rows_TypedTwice_AreThreeInAHundred() =>
        Assert.InRange(Clean.Rows.Count(row => row.Has("duplicate")) / (double)Clean.Rows.Count, .024, .034);

    [Fact]
    public void Rows_OfTheTwoRegisters_AreTwoToOne() =>
        Assert.InRange(Clean.Manifest.Counts.RowsOfA / (double)Clean.Manifest.Counts.RowsOfB, 1.85, 2.15);

    [Theory]
    [InlineData("韩国", "KIM", .19, .24)]
    [InlineData("韩国", "LEE", .12, .18)]
    [InlineData("越南", "NGUYỄN", .30, .46)]
    [InlineData("美国", "SMITH", .002, .03)]
    public void FamilyNames_AreAsFrequentAsTheyAre(string nationality, string family, double least, double most)
    {
        var people = Clean.Rows.Where(row => row.Register == "A" && row["国籍"] == nationality).DistinctBy(row => row.Person).ToList();

        Assert.InRange(people.Count(row => row["英文姓"] == family) / (double)people.Count, least, most);
    }

    /// <summary>Strangers who share everything but their documents are named as hard negatives; chance adds next to none.</summary>
    [Fact]
    public void Namesakes_BornOnOneDay_AreThoseThatWereMeant()
    {
        var meant = Clean.HardNegatives.Where(pair => pair["kind"] == "namesakes").SelectMany(pair => new[] { pair["row_id_1"], pair["row_id_2"] }).ToHashSet();
        var alike = Clean.Rows.Where(row => row.Register == "A")
            .GroupBy(row => (row["出生日期"], row["英文姓"], row["英文名"], row["国籍"]))
            .Where(group => group.Select(row => row.Person).Distinct().Count() > 1);

        Assert.InRange(alike.Count(group => !group.Any(row => meant.Contains(row.Id))), 0, 1);
    }

    [Fact]
    public void ChineseNames_OfExperts_AreMoreOften()
    {
        var people = Clean.Rows.GroupBy(row => row.Person).ToLookup(person => person.Any(row => row.Register == "B"), person => person.First()["中文姓名"].Length > 0);

        Assert.InRange(people[true].Count(has => has) / (double)people[true].Count(), .57, .63);
        Assert.InRange(people[false].Count(has => has) / (double)people[false].Count(), .32, .38);
    }

    [Fact]
    public void EmployerCodes_OfB_HoldThoseOfAAndRightCheckCharacters()
    {
        var ofA = Clean.Rows.Where(row => row.Register == "A").Select(row => row["组织机构代码"]).ToHashSet();
        var ofB = Clean.Rows.Where(row => row.Register == "B").Select(row => row["组织机构代码"]).ToHashSet();

        Assert.All(ofA, code => Assert.Equal(9, code.Length));
        Assert.All(ofB, code => Assert.Equal(0, ChecksOf(code)));
        Assert.True(ofB.Count(code => ofA.Contains(code[8..17])) > ofB.Count / 2);

        // GB 32100: the sum weighted by powers of 3, with the check character, is a multiple of 31.
        static long ChecksOf(string code) => code.Select((character, at) => "0123456789ABCDEFGHJKLMNPQRTUWXY".IndexOf(character) * (at < 17 ? (long)Math.Pow(3, at) : 1)).Sum() % 31;
    }

    [Fact]
    public void Days_LieInTheYearsOfTheRegistersAndInOrder()
    {
        Assert.All(Clean.Rows, row => Assert.InRange(row["签发日期"], "1996-05-01", "2017-03-31"));
        Assert.All(Clean.Rows, row => Assert.True(string.CompareOrdinal(row["签发日期"], row["有效期至"]) < 0));
        Assert.All(Clean.Rows.GroupBy(row => row.Register), register => Assert.Equal(register.Select(row => row["签发日期"]).Order(StringComparer.Ordinal), register.Select(row => row["签发日期"])));
    }

    [Fact]
    public void Names_OfRussians_FollowTheTableOfThePassportsYear()
    {
        var names = Clean.Rows.Where(row => row["国籍"] is "俄罗斯" or "RUS").Select(row => (row["签发日期"], row["英文名"])).ToList();

        Assert.Contains(names, name => name.Item2 is "YULIYA" or "YURIY");
        Assert.DoesNotContain(names, name => name.Item2 is "IULIIA" or "IURII" && string.CompareOrdinal(name.Item1, "2010-01-01") < 0);
        Assert.Contains(names, name => name.Item2 is "IULIIA" or "IURII");
    }
}
