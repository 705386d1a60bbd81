using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

/// <summary>The same people typed with and without mistakes: a cell differs where a tag says so, and nowhere else.</summary>
public sealed class TypingTests
{
    private static readonly string[] OfNames =
        ["names-swapped", "name-in-one-field", "given-dropped", "name-joined", "spelling-variant", "name-truncated", "name-typo", "diacritics-lost"];

    private static readonly string[] OfPeople = ["new-identity", "shared-passport"];

    [Theory]
    [InlineData("中文姓名", "chinese-name")]
    [InlineData("出生日期", "birth-swapped", "birth-digit", "birth-missing")]
    [InlineData("性别", "sex-wrong")]
    [InlineData("国籍", "nationality")]
    [InlineData("护照号码", "passport-typo", "passport-missing")]
    public void Cell_OfATaggedRow_DiffersAndOfAnyOtherDoesNot(string heading, params string[] tags)
    {
        var pairs = Pairs().Where(pair => !pair.Typed.Has(OfPeople)).ToList();

        Assert.Contains(pairs, pair => pair.Typed.Has(tags));
        Assert.All(pairs, pair => Assert.Equal(pair.Typed.Has(tags), pair.Clean[heading] != pair.Typed[heading]));
    }

    [Fact]
    public void Names_OfATaggedRow_DifferAndOfAnyOtherDoNot()
    {
        var pairs = Pairs().Where(pair => !pair.Typed.Has(OfPeople)).ToList();

        Assert.All(pairs, pair => Assert.Equal(pair.Typed.Has(OfNames), Name(pair.Clean) != Name(pair.Typed)));
    }

    [Fact]
    public void Employer_OfATaggedRow_DiffersInNameOrCode() => Assert.All(Pairs(), pair => Assert.Equal(
        pair.Typed.Has("employer"),
        (pair.Clean["用人单位"], pair.Clean["组织机构代码"]) != (pair.Typed["用人单位"], pair.Typed["组织机构代码"])));

    [Fact]
    public void PreviousPassport_OfATaggedRow_IsTheNumberOfTheRowBefore() => Assert.All(
        Pairs().Where(pair => !pair.Typed.Has(OfPeople)),
        pair => Assert.Equal(pair.Typed.Has("previous-passport") ? pair.Clean["原护照号码"] : "", pair.Typed["原护照号码"]));

    [Fact]
    public void Name_InOneField_LeavesTheOtherEmpty()
    {
        var rows = MadeRegisters.Of(NoiseLevel.Typical).Rows.Where(row => row.Has("name-in-one-field")).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal("", row["英文名"]));
    }

    [Fact]
    public void Mistakes_AreCopiedAtRenewals()
    {
        var rows = MadeRegisters.Of(NoiseLevel.Typical).Rows.Where(row => row.Register == "A" && !row.Has("duplicate"))
            .GroupBy(row => row.Person).SelectMany(person => person.OrderBy(row => row["签发日期"]).ThenBy(row => row.Id) is var ordered ? ordered.Zip(ordered.Skip(1)) : [])
            .Where(pair => pair.First["签发机关"] == pair.Second["签发机关"] && pair.First["护照号码"].Length > 0)
            .ToList();
        var typos = rows.Where(pair => pair.First.Has("name-typo") && !pair.First.Has(OfPeople)).ToList();

        Assert.InRange(typos.Count(pair => Name(pair.First) == Name(pair.Second)) / (double)typos.Count, .55, .8);
    }

    private static (string, string) Name(MadeRow row) => (row["英文姓"], row["英文名"]);

    private static IEnumerable<(MadeRow Clean, MadeRow Typed)> Pairs() => MadeRegisters.WithoutNoise.Rows.Join(
        MadeRegisters.Of(NoiseLevel.Typical).Rows, row => row.Register + row.Id, row => row.Register + row.Id, (clean, typed) => (clean, typed));
}
