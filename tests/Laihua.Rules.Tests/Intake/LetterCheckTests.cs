using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class LetterCheckTests
{
    [Fact]
    public void All_ACompleteApplication_Passes() =>
        Assert.Empty(LetterCheck.All(ALetter.Complete, ALetter.Today, ALetter.EmployerContacts));

    /// <summary>For each rule what just fails and what just passes.</summary>
    [Theory]
    [InlineData("INTAKE-101", "person.familyName", "person.familyName=;person.givenNames=", "person.familyName=")]
    [InlineData("INTAKE-101", "person.familyName", "person.familyName=;person.givenNames=;person.chineseName=安娜", "person.givenNames=")]
    [InlineData("INTAKE-102", "person.birthDate", "person.birthDate=2026-03-03", "person.birthDate=2026-03-02")]
    [InlineData("INTAKE-103", "person.birthDate", "person.birthDate=2008-03-03", "person.birthDate=2008-03-02;education.0.graduatedOn=2025-01-01")]
    [InlineData("INTAKE-103", "person.birthDate", "person.birthDate=2010-01-01", "person.birthDate=1926-01-01")]
    [InlineData("INTAKE-104", "person.email", "person.email=HR@firm.example", "person.email=hr2@firm.example")]
    [InlineData("INTAKE-104", "person.phone", "person.phone=+86 451 8462 0000", "person.phone=+86 451 8462 0001")]
    [InlineData("INTAKE-104", "person.phone", "person.phone=0086-451-84620000", "person.phone=")]
    [InlineData("INTAKE-104", "person.phone", "person.phone=0451 84620000", "person.phone=+49 30 123456")]
    [InlineData("INTAKE-105", "passport.issuedOn", "passport.issuedOn=2026-03-03", "passport.issuedOn=2026-03-02")]
    [InlineData("INTAKE-106", "passport.expiresOn", "passport.issuedOn=2020-01-10;passport.expiresOn=2020-01-10", "passport.issuedOn=2026-03-01")]
    [InlineData("INTAKE-107", "passport.expiresOn", "passport.expiresOn=2026-09-01", "passport.expiresOn=2026-09-02")]
    [InlineData("INTAKE-108", "post.monthsPerYear", "post.monthsPerYear=12.1", "post.monthsPerYear=12")]
    [InlineData("INTAKE-108", "post.monthsPerYear", "post.monthsPerYear=0.4", "post.monthsPerYear=0.5")]
    [InlineData("INTAKE-108", "post.monthsPerYear", "post.monthsPerYear=0", "post.monthsPerYear=")]
    [InlineData("INTAKE-109", "post.contractTo", "post.contractTo=2026-05-01", "post.contractTo=2028-04-30")]
    [InlineData("INTAKE-110", "post.contractTo", "post.contractTo=2026-07-29", "post.contractTo=2026-07-30")]
    [InlineData("INTAKE-111", "post.contractTo", "post.contractFrom=2024-01-01;post.contractTo=2026-03-02", "post.contractFrom=2024-01-01;post.contractTo=2026-03-03")]
    [InlineData("INTAKE-113", "education.0.graduatedOn", "education.0.graduatedOn=2026-03-03", "education.0.graduatedOn=2026-03-02")]
    [InlineData("INTAKE-113", "education.0.graduatedOn", "education.0.graduatedOn=1985-04-12", "education.0.graduatedOn=1985-04-13")]
    [InlineData("INTAKE-114", "experience.0.from", "experience.0.from=2026-03-03", "experience.0.from=2026-03-02")]
    [InlineData("INTAKE-115", "experience.0.to", "experience.0.to=2012-08-31", "experience.0.to=2012-09-01")]
    [InlineData("INTAKE-115", "experience.0.to", "experience.0.to=2026-03-03", "experience.0.to=2026-03-02")]
    [InlineData("INTAKE-117", "category.localPoints", "category.localPoints=10.5", "category.localPoints=10")]
    public void All_OneAnswerChanged_FailsAtItsFieldOrPasses(string rule, string field, string failing, string passing)
    {
        var failed = LetterCheck.All(ALetter.Complete.But(failing), ALetter.Today, ALetter.EmployerContacts);
        var passed = LetterCheck.All(ALetter.Complete.But(passing), ALetter.Today, ALetter.EmployerContacts);

        Assert.Contains(failed, f => f.Rule == rule && f.Field == field);
        Assert.DoesNotContain(passed, f => f.Rule == rule);
    }

    [Fact]
    public void OfTopic_AZoneOfAnotherPassport_IsNamedAtTheField() => Assert.Equal(
        [("INTAKE-131", "passport.number")],
        LetterCheck.OfTopic("passport", ALetter.Complete.But("passport.mrz", new AZone { Number = "X7654321" }.Text), ALetter.Today, []).Select(f => (f.Rule, f.Field)));

    [Theory]
    [InlineData("2026-02-28", "INTAKE-103")]
    [InlineData("2026-03-01", "")]
    public void OfTopic_BornOn29February_Is18On1March(string today, string expected) =>
        Assert.Equal(expected, LetterCheck.OfTopic("person", ALetter.Complete.But("person.birthDate", "2008-02-29"), DateOnly.Parse(today), []).Ids());

    [Fact]
    public void OfTopic_NoDegreeRow_AsksForOne()
    {
        var without = ALetter.Complete.Without("education").But("education.vocationalGrade", "none");

        Assert.Equal("INTAKE-112", LetterCheck.OfTopic("education", without, ALetter.Today, []).Ids());
        Assert.Empty(LetterCheck.OfTopic("education", ALetter.Complete, ALetter.Today, []));
    }

    [Theory]
    [InlineData("2016-12-31", "", "INTAKE-116")]
    [InlineData("2016-12-31", "Studied.", "")]
    [InlineData("2017-12-31", "", "")]
    public void OfTopic_AGapBetweenEmployments_IsToBeExplained(string firstUntil, string explained, string expected)
    {
        var answers = ALetter.Complete.But(
            $"experience.0.to={firstUntil};experience.1.from=2018-01-01;experience.1.employer=B;experience.1.country=DEU;experience.1.post=C;"
            + $"experience.1.related=yes;experience.1.global500=no;experience.explained={explained}");

        Assert.Equal(expected, LetterCheck.OfTopic("experience", answers, ALetter.Today, []).Ids());
    }

    [Fact]
    public void OfTopic_ANameWithAControlCharacter_IsToldOnceByTheRulesOfNames() =>
        Assert.Equal("NAME-003", LetterCheck.OfTopic("person", ALetter.Complete.But("person.givenNames", "An\u0007na"), ALetter.Today, []).Ids());

    [Fact]
    public void OfTopic_AChineseNameAlone_IsCheckedToo() =>
        Assert.Equal(
            "INTAKE-101 NAME-006",
            LetterCheck.OfTopic("person", ALetter.Complete.But("person.familyName=;person.givenNames=;person.chineseName=<b>"), ALetter.Today, []).Ids());

    /// <summary>The employer's contact, the person's, and whether they are one.</summary>
    [Theory]
    [InlineData("hr@firm.example", " HR@Firm.example ", true)]
    [InlineData("123-456", "123456", true)]
    [InlineData("12-345", "12345", false)]
    [InlineData("12345", "12345", true)]
    [InlineData("+86 123456789", "0123456789", true)]
    [InlineData("8612345678", "12345678", false)]
    [InlineData("0086 0451 84620000", "451-8462-0000", true)]
    [InlineData("123456", "a123456@home.example", false)]
    public void OfTopic_ContactsWrittenInManyWays_AreOneWhereTheirFiguresAre(string employer, string person, bool same)
    {
        var field = person.Contains('@', StringComparison.Ordinal) ? "person.email" : "person.phone";

        var findings = LetterCheck.OfTopic("person", ALetter.Complete.But(field, person), ALetter.Today, [employer]);

        Assert.Equal(same, findings.Any(f => (f.Rule, f.Field) == ("INTAKE-104", field)));
    }

    [Theory]
    [InlineData("person.familyName", "Sm<ith", "NAME-006")]
    [InlineData("person.givenNames", "An<na", "NAME-006")]
    [InlineData("person.chineseName", "安<娜", "NAME-006")]
    public void OfTopic_ANameThatIsNone_IsToldAtItsOwnField(string field, string name, string rule) => Assert.Equal(
        [(rule, field)],
        LetterCheck.OfTopic("person", ALetter.Complete.But(field, name), ALetter.Today, []).Select(f => (f.Rule, f.Field)));

    [Fact]
    public void OfTopic_EmployerWithoutContact_IsNotTheSameAsNoAnswer() =>
        Assert.Equal("INTAKE-001", LetterCheck.OfTopic("person", ALetter.Complete.But("person.email", ""), ALetter.Today, [""]).Ids());

    [Fact]
    public void All_NothingAnswered_AsksForEveryRequiredAnswerAtOnce()
    {
        var required = LetterForm.Form.Topics.SelectMany(t => t.Questions).Where(q => q.Required).Select(q => q.Id).Order();

        var findings = LetterCheck.All(Answers.None, ALetter.Today, []);

        Assert.Equal(required, findings.Where(f => f.Rule is "INTAKE-001" or "INTAKE-010").Select(f => f.Field).Order());
    }

    [Fact]
    public void All_AnUnknownQuestion_IsNamed() =>
        Assert.Equal("INTAKE-011", LetterCheck.All(ALetter.Complete.But("person.shoeSize", "42"), ALetter.Today, []).Ids());
}
