using Laihua.Rules.People;

namespace Laihua.Rules.Tests.People;

public sealed class PersonNameTests
{
    private static readonly string Sixty = new('A', 60);

    public static TheoryData<string, string> Accepted => new()
    {
        { "SUHARTO", "" },
        { "", "SUHARTO" },
        { "O", "Y" },
        { Sixty, Sixty },
        { "D'ARSØNS-VAN DER HALEN", "Jean" },
        { "Nguyễn", "Thị Minh Khai" },
        { "Nguyễn", "Thi\u0323" },
        { "بن سلمان", "محمد" },
        { "Щербаков", "Владимир" },
        { "MC DONALD", "Ronald" },
        { "O’Brien", "Pat" },
        { "O'Brien", "Pat" },
        { "𠮷田", "太郎" },
        { "Null", "Null" },
        { "देवी", "लक्ष्मी" },
        { "", "St. John" },
    };

    public static TheoryData<string, string, string[]> Refused => new()
    {
        { "", "", ["NAME-001"] },
        { "  ", "\u3000", ["NAME-001"] },
        { new string('A', 101), "Y", ["NAME-002"] },
        { "A\u0007B", "", ["NAME-003"] },
        { "A\u200BB", "", ["NAME-004"] },
        { "A\u200DB", "", ["NAME-004"] },
        { "A\u00ADB", "", ["NAME-004"] },
        { "A\u3164B", "", ["NAME-004"] },
        { "A\u202EB", "", ["NAME-005"] },
        { "A\u2067B", "", ["NAME-005"] },
        { "Robert'); DROP TABLE", "", ["NAME-006"] },
        { "<b>", "", ["NAME-006"] },
        { "=1+1", "", ["NAME-006"] },
        { "A😀", "", ["NAME-006"] },
        { "A\uD800", "", ["NAME-006"] },
        { "A\u00B7B", "", ["NAME-006"] },
        { "A\u0007\u200B\u202E1", "B2", ["NAME-003", "NAME-004", "NAME-005", "NAME-006", "NAME-006"] },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Create_NameAsPrinted_IsAcceptedWithoutAWarning(string family, string given)
    {
        var check = NameCheck.Of(family, given);

        Assert.Empty(check.Refusals);
        Assert.Empty(check.Warnings);
        Assert.True(PersonName.Create(family, given).TryGet(out _, out _));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Create_NameThatCannotBe_GivesEveryFinding(string family, string given, string[] rules)
    {
        Assert.False(PersonName.Create(family, given).TryGet(out _, out var refusal));

        Assert.Equal(rules, Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("Аnderson", "John", "NAME-007")]
    [InlineData("Anderson", "Jοhn", "NAME-007")]
    [InlineData("Щербаков", "Vladimir", "NAME-007")]
    [InlineData("Ⅻ", "Henry", "NAME-008")]
    [InlineData("ＡＢＣ", "Henry", "NAME-008")]
    public void Create_LettersThatLookLikeOthers_IsAcceptedWithAWarning(string family, string given, string warning)
    {
        Assert.True(PersonName.Create(family, given).TryGet(out var name, out _));

        Assert.Equal([warning], name.Check().Warnings.Select(finding => finding.Rule));
        Assert.Empty(name.Check().Refusals);
    }

    [Fact]
    public void Create_ChineseName_MayHaveAMiddleDotAndFiftyCharacters()
    {
        Assert.Empty(NameCheck.Of("SMITH", "John", "约翰·史密斯").Refusals);
        Assert.Empty(NameCheck.Of("SMITH", "John", new string('约', 50)).Refusals);
        Assert.Equal(["chinese"], NameCheck.Of("SMITH", "John", new string('约', 51)).Refusals.Select(finding => finding.Field));
    }

    [Theory]
    [InlineData(" 史密斯 ", "史密斯")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Create_ChineseName_IsTrimmedAndAbsentWhereItIsEmpty(string? given, string? kept)
    {
        Assert.True(PersonName.Create("Smith", "John", given).TryGet(out var name, out _));

        Assert.Equal(kept, name.Chinese);
    }

    [Fact]
    public void Create_DecomposedAndSpaced_IsComposedAndTrimmedButNotRecased()
    {
        Assert.True(PersonName.Create(" mUe\u0301 ", "  ", " ").TryGet(out var name, out _));

        Assert.Equal(new PersonName("mUé", ""), name);
    }

    [Theory]
    [InlineData("Smith", "John Edward", null, "SMITH, John Edward", "SMITH, John Edward", "SMITH JOHN EDWARD", "SM***, JO** E*****")]
    [InlineData("Smith", "John", "史密斯", "SMITH, John", "史密斯（SMITH, John）", "SMITH JOHN", "SM***, JO**")]
    [InlineData("SUHARTO", "", null, "SUHARTO", "SUHARTO", "SUHARTO", "SU*****")]
    [InlineData("", "Suharto", null, "Suharto", "Suharto", "SUHARTO", "SU*****")]
    [InlineData("O", "Y", null, "O, Y", "O, Y", "O Y", "*, *")]
    [InlineData("Li", "Na", "李娜", "LI, Na", "李娜（LI, Na）", "LI NA", "L*, N*")]
    [InlineData("Щербаков", "Владимир", null, "ЩЕРБАКОВ, Владимир", "ЩЕРБАКОВ, Владимир", "SHCHERBAKOV VLADIMIR", "SH*********, VL******")]
    [InlineData("𠮷田", "太郎", null, "𠮷田, 太郎", "𠮷田, 太郎", "𠮷田 太郎", "")]
    [InlineData("Smithπ", "John", null, "SMITHΠ, John", "SMITHΠ, John", "SMITHΠ JOHN", "SM***, JO**")]
    [InlineData("De . Silva", "Ana", null, "DE . SILVA, Ana", "DE . SILVA, Ana", "DE SILVA ANA", "D* S****, AN*")]
    [InlineData("VAN DER HALEN", "D'Arsøns", null, "VAN DER HALEN, D'Arsøns", "VAN DER HALEN, D'Arsøns", "VAN DER HALEN DARSOENS", "VA* D** H****, DA******")]
    public void Display_Name_FollowsThePageTheCardAndThePublic(string family, string given, string? chinese, string english, string chinesePage, string card, string masked)
    {
        var name = new PersonName(family, given, chinese);

        Assert.Equal(english, name.OnEnglishPage());
        Assert.Equal(chinesePage, name.OnChinesePage());
        Assert.Equal(card, name.OnCard());
        Assert.Equal(masked, name.Masked());
    }

    [Theory]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("MC DONALD", "McDonald")]
    [InlineData("Nguyễn", "NGUYEN")]
    public void SearchKeys_SameNameWrittenOtherwise_AreEqual(string one, string other) =>
        Assert.Equal(new PersonName(one, "A").SearchKeys(), new PersonName(other, "a").SearchKeys());

    [Fact]
    public void SearchKeys_WithAChineseName_HoldsBothSpellingsAndTheChinese() =>
        Assert.Equal(["MUELLERJAN", "MULLERJAN", "米勒"], new PersonName("Müller", "Jan", "米勒").SearchKeys());

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_Messages_NeverRepeatTheName(string family, string given, string[] rules)
    {
        var name = (family + given).Trim();

        var findings = NameCheck.Of(family, given).Refusals;

        Assert.Equal(rules.Length, findings.Count);
        Assert.All(findings, finding => Assert.True(name.Length == 0 || !finding.Message.En.Contains(name, StringComparison.Ordinal)));
    }
}
