using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class MrzMatchTests
{
    [Fact]
    public void Fill_AnEmptyForm_FillsEveryFieldAndReadsDAsGermany()
    {
        var filled = Filled(new AZone(), Answers.None);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["passport.number"] = "X1234567",
                ["passport.issuer"] = "DEU",
                ["passport.expiresOn"] = "2030-01-09",
                ["person.nationality"] = "DEU",
                ["person.birthDate"] = "1985-04-12",
                ["person.sex"] = "F",
                ["person.familyName"] = "MUELLER",
                ["person.givenNames"] = "ANNA MARIA",
            },
            filled);
    }

    [Theory]
    [InlineData("MEX")]
    [InlineData("LUX")]
    public void Fill_ACountryWrittenWithAnX_IsFilled(string country)
    {
        var filled = Filled(new AZone { Issuer = country, Nationality = country, Number = "XX0000001" }, Answers.None);

        Assert.Equal((country, country, "XX0000001"), (filled["passport.issuer"], filled["person.nationality"], filled["passport.number"]));
    }

    [Fact]
    public void Fill_APersonOfOneName_StandsInTheGivenNames()
    {
        var filled = Filled(new AZone { Name = "SUHARTO" }, Answers.None);

        Assert.Equal(("", "SUHARTO"), (filled["person.familyName"], filled["person.givenNames"]));
    }

    [Theory]
    [InlineData("person.familyName=Müller")]
    [InlineData("person.givenNames=Anna")]
    [InlineData("person.familyName=Müller;person.givenNames=Anna")]
    public void Fill_ANameThatIsGiven_IsNotOverwritten(string given)
    {
        var filled = Filled(new AZone(), Answers.None.But(given));

        Assert.False(filled.ContainsKey("person.familyName") || filled.ContainsKey("person.givenNames"));
    }

    [Fact]
    public void Fill_ANameThatMayBeCut_IsLeftToTheUser() =>
        Assert.False(Filled(new AZone { Name = "PAPANDROPOULOUS<<JONATHON<ALEXANDER<MAR" }, Answers.None).ContainsKey("person.familyName"));

    [Theory]
    [InlineData("85<<<<")]
    [InlineData("8504<<")]
    [InlineData("<<<<<<")]
    public void Fill_ABirthDateWithUnknownParts_IsLeftToTheUser(string birth) =>
        Assert.False(Filled(new AZone { Birth = birth }, Answers.None).ContainsKey("person.birthDate"));

    [Fact]
    public void Fill_AnUnspecifiedSex_IsX() => Assert.Equal("X", Filled(new AZone { Sex = "<" }, Answers.None)["person.sex"]);

    [Fact]
    public void Fill_AnIssuerThatIsUnknown_IsLeftToTheUser() =>
        Assert.False(Filled(new AZone { Issuer = "UTO" }, Answers.None).ContainsKey("passport.issuer"));

    [Theory]
    [InlineData("")]
    [InlineData("P<UTO")]
    [InlineData("not a zone\nat all\n\n")]
    public void Fill_NoZone_IsRefused(string text)
    {
        Assert.False(MrzMatch.Fill(Answers.None.But("passport.mrz", text), ALetter.Today).TryGet(out _, out var refusal));

        Assert.All(Assert.IsType<Refusal.RuleBroken>(refusal).Findings, f => Assert.Equal("passport.mrz", f.Field));
    }

    [Fact]
    public void Fill_AWrongCheckDigit_IsRefusedAtTheZone()
    {
        var wrong = new AZone().Text.Replace("X1234567<", "X1234568<", StringComparison.Ordinal);

        Assert.False(MrzMatch.Fill(Answers.None.But("passport.mrz", wrong), ALetter.Today).TryGet(out _, out var refusal));

        Assert.Equal("MRZ-003 MRZ-007", Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Ids());
    }

    [Fact]
    public void Check_FieldsThatFit_Passes() => Assert.Empty(Check(new AZone(), ALetter.Complete));

    [Fact]
    public void Check_AZoneThatIsValidButOfAnUnknownIssuer_Passes() => Assert.Empty(Check(new AZone { Issuer = "UTO" }, ALetter.Complete));

    [Theory]
    [InlineData("", null)]
    [InlineData("person.chineseName=安娜", "安娜")]
    public void Of_Answers_HasTheChineseNameWhereThereIsOne(string changes, string? chinese) =>
        Assert.Equal(new("Müller", "Anna Maria", chinese), PersonNames.Of(ALetter.Complete.But(changes)));

    [Theory]
    [InlineData("passport.number", "X1234568")]
    [InlineData("passport.issuer", "FRA")]
    [InlineData("passport.expiresOn", "2030-01-10")]
    [InlineData("person.nationality", "FRA")]
    [InlineData("person.birthDate", "1985-12-04")]
    [InlineData("person.sex", "M")]
    public void Check_AFieldThatDiffers_IsNamed(string field, string answer) =>
        Assert.Equal([("INTAKE-131", field)], Check(new AZone(), ALetter.Complete.But(field, answer)).Select(f => (f.Rule, f.Field)));

    [Theory]
    [InlineData("passport.number", "x123 4567")]
    [InlineData("person.birthDate", "1985-4-12")]
    [InlineData("person.birthDate", "no date")]
    [InlineData("person.sex", "")]
    public void Check_TheSameWrittenOtherwise_Passes(string field, string answer) => Assert.Empty(Check(new AZone(), ALetter.Complete.But(field, answer)));

    [Theory]
    [InlineData("85<<<<", "1985-04-12", "")]
    [InlineData("85<<<<", "1986-04-12", "INTAKE-131")]
    [InlineData("8504<<", "1985-04-30", "")]
    [InlineData("8504<<", "1985-05-30", "INTAKE-131")]
    [InlineData("<<<<<<", "1999-01-01", "")]
    public void Check_ABirthDateWithUnknownParts_IsComparedInTheKnownOnes(string zone, string answer, string expected) =>
        Assert.Equal(expected, Check(new AZone { Birth = zone }, ALetter.Complete.But("person.birthDate", answer)).Ids());

    [Fact]
    public void Check_TheNameAsPrinted_IsNotComparedWithTheZone() => Assert.Empty(Check(new AZone { Name = "MULLER<<ANNA" }, ALetter.Complete));

    [Fact]
    public void ForMachines_WithAndWithoutAZone_GivesTheNameInCapitals()
    {
        Assert.Equal(("MUELLER", "ANNA MARIA"), PersonNames.ForMachines(ALetter.Complete, ALetter.Today));
        Assert.Equal(
            ("MULLER", "ANNA"),
            PersonNames.ForMachines(ALetter.Complete.But("passport.mrz", new AZone { Name = "MULLER<<ANNA" }.Text), ALetter.Today));
    }

    private static IReadOnlyDictionary<string, string> Filled(AZone zone, Answers answers)
    {
        Assert.True(MrzMatch.Fill(answers.But("passport.mrz", zone.Text), ALetter.Today).TryGet(out var filled, out _));
        return filled;
    }

    private static List<Finding> Check(AZone zone, Answers answers) => MrzMatch.Check(answers.But("passport.mrz", zone.Text), ALetter.Today);
}
