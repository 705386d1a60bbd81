using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class AnswerCheckTests
{
    private static readonly Choice[] Choices = [new("one", new("One", "一")), new("two", new("Two", "二"))];

    [Theory]
    [InlineData(AnswerKind.Text, "anything", "")]
    [InlineData(AnswerKind.Text, "two\nlines", "INTAKE-007")]
    [InlineData(AnswerKind.LongText, "two\r\n\tlines", "")]
    [InlineData(AnswerKind.Name, "O’Neill-Ñandú", "")]
    [InlineData(AnswerKind.Mrz, "P<UTO\nL898", "")]
    [InlineData(AnswerKind.Date, "2024-02-29", "")]
    [InlineData(AnswerKind.Date, "2024-2-9", "")]
    [InlineData(AnswerKind.Date, "2026-02-29", "INTAKE-003")]
    [InlineData(AnswerKind.Date, "29/02/2024", "INTAKE-003")]
    [InlineData(AnswerKind.Date, "1899-12-31", "INTAKE-003")]
    [InlineData(AnswerKind.Date, "1900-01-01", "")]
    [InlineData(AnswerKind.Date, "2199-12-31", "")]
    [InlineData(AnswerKind.Date, "2200-01-01", "INTAKE-003")]
    [InlineData(AnswerKind.Money, "0", "")]
    [InlineData(AnswerKind.Money, "450000", "")]
    [InlineData(AnswerKind.Money, "450,000.50", "")]
    [InlineData(AnswerKind.Money, "450.000", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "4,5", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "1,2,3", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "45万", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "-1", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "1e9", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "４５００００", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "999999999999.99", "")]
    [InlineData(AnswerKind.Money, "1000000000000", "INTAKE-004")]
    [InlineData(AnswerKind.Money, "99999999999999999999999999999999999999", "INTAKE-004")]
    [InlineData(AnswerKind.Number, "9.5", "")]
    [InlineData(AnswerKind.Number, "9,5", "INTAKE-005")]
    [InlineData(AnswerKind.Number, "-1", "INTAKE-005")]
    [InlineData(AnswerKind.Number, "NaN", "INTAKE-005")]
    [InlineData(AnswerKind.Number, "0", "")]
    [InlineData(AnswerKind.Number, "999999.99", "")]
    [InlineData(AnswerKind.Number, "1000000", "INTAKE-005")]
    [InlineData(AnswerKind.Choice, "two", "")]
    [InlineData(AnswerKind.Choice, "Two", "INTAKE-006")]
    [InlineData(AnswerKind.YesNo, "yes", "")]
    [InlineData(AnswerKind.YesNo, "no", "")]
    [InlineData(AnswerKind.YesNo, "true", "INTAKE-006")]
    [InlineData(AnswerKind.Declaration, "yes", "")]
    [InlineData(AnswerKind.Declaration, "no", "INTAKE-010")]
    [InlineData(AnswerKind.Declaration, "on", "INTAKE-010")]
    [InlineData(AnswerKind.Country, "CHN", "")]
    [InlineData(AnswerKind.Country, "ZZZ", "INTAKE-006")]
    [InlineData(AnswerKind.Nationality, "DEU", "")]
    [InlineData(AnswerKind.Nationality, "CHN", "INTAKE-006")]
    [InlineData(AnswerKind.Nationality, "TWN", "INTAKE-006")]
    [InlineData(AnswerKind.Division, "230100", "")]
    [InlineData(AnswerKind.Division, "999999", "INTAKE-006")]
    [InlineData(AnswerKind.Email, "a.b+c@mail.example.com", "")]
    [InlineData(AnswerKind.Email, "王@例子.中国", "")]
    [InlineData(AnswerKind.Email, "nobody", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "@example.com", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "a@b", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "a@b.", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "a@.b", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "a@@b.c", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "a@b.c,d@e.f", "INTAKE-008")]
    [InlineData(AnswerKind.Email, "A <a@b.c>", "INTAKE-008")]
    [InlineData(AnswerKind.Phone, "+86 (451) 8462-0000", "")]
    [InlineData(AnswerKind.Phone, "123456", "")]
    [InlineData(AnswerKind.Phone, "12345", "INTAKE-009")]
    [InlineData(AnswerKind.Phone, "=1+123456", "INTAKE-009")]
    [InlineData(AnswerKind.Phone, "call me 123456", "INTAKE-009")]
    public void Of_OneAnswer_IsReadByItsKind(AnswerKind kind, string answer, string expected) => Assert.Equal(expected, Check(kind, answer).Ids());

    [Theory]
    [InlineData("Robert'); DROP TABLE Students;--")]
    [InlineData("<b>bold</b><script>alert(1)</script>")]
    [InlineData("=1+1")]
    [InlineData("Null")]
    [InlineData("../../etc/passwd")]
    [InlineData("%00{{7*7}}${x}")]
    [InlineData("👩‍🔬 is refused for its joiner, 👍 is not", "INTAKE-007")]
    [InlineData("𠮷野家")]
    [InlineData("bell\u0007", "INTAKE-007")]
    [InlineData("nul\0", "INTAKE-007")]
    [InlineData("escape\u001b[31m", "INTAKE-007")]
    [InlineData("zero\u200bwidth", "INTAKE-007")]
    [InlineData("bidi\u202etxt.exe", "INTAKE-007")]
    [InlineData("isolate\u2066x", "INTAKE-007")]
    [InlineData("line\u2028separator", "INTAKE-007")]
    [InlineData("private\ue000", "INTAKE-007")]
    [InlineData("no character\uffff", "INTAKE-007")]
    [InlineData("lost\ufffdletter", "INTAKE-007")]
    public void Of_HostileText_IsRefusedOnlyForWhatNobodyCanSee(string answer, string expected = "") =>
        Assert.Equal((expected, expected), (Check(AnswerKind.Text, answer).Ids(), Check(AnswerKind.LongText, answer).Ids()));

    [Fact]
    public void Of_HalfASurrogatePair_IsRefused()
    {
        string[] halves = ["high" + (char)0xD83D, (char)0xDE00 + "low", new((char)0xDE00, 2)];

        Assert.All(halves, half => Assert.Equal("INTAKE-007", Check(AnswerKind.Text, half).Ids()));
    }

    [Fact]
    public void Of_TenThousandCharacters_AreTooLong() => Assert.Equal("INTAKE-002", Check(AnswerKind.Text, new('x', 10_000)).Ids());

    [Fact]
    public void Of_ALongTextThatIsAlsoNoDate_IsToldToShortenItAlone() => Assert.Equal("INTAKE-002", Check(AnswerKind.Date, new string('\u0007', 100) + new string('x', 101)).Ids());

    [Fact]
    public void Of_OneLetterUnderTenThousandAccents_IsTooLong() => Assert.Equal("INTAKE-002", Check(AnswerKind.Text, "e" + new string('\u0301', 10_000)).Ids());

    [Fact]
    public void Of_CharactersOutsideTheBasicPlane_CountOnce()
    {
        var fits = string.Concat(Enumerable.Repeat("𠮷", 200));

        Assert.Empty(Check(AnswerKind.Text, fits));
        Assert.Equal("INTAKE-002", Check(AnswerKind.Text, fits + "x").Ids());
    }

    [Theory]
    [InlineData(AnswerKind.Text, "INTAKE-001")]
    [InlineData(AnswerKind.Choice, "INTAKE-001")]
    [InlineData(AnswerKind.Declaration, "INTAKE-010")]
    public void Of_NoAnswer_IsMissedOnlyWhereItIsRequired(AnswerKind kind, string expected)
    {
        Assert.Equal(expected, Check(kind, "").Ids());
        Assert.Empty(Check(kind, "", required: false));
    }

    [Theory]
    [InlineData("Text LongText Name Date Money Number Mrz Email Phone", "Answer: enter an answer.", "请填写答案。")]
    [InlineData("Country Nationality Division Choice YesNo", "Answer: choose an answer.", "请选择答案。")]
    [InlineData("Declaration", "Confirm the declaration.", "请确认此项声明。")]
    public void Of_NoAnswer_AsksToEnterOrToChooseIt(string kinds, string en, string zh) => Assert.All(
        kinds.Split(' ').Select(Enum.Parse<AnswerKind>),
        kind => Assert.Equal(new Words(en, zh), Check(kind, "").Single().Message));

    [Fact]
    public void Of_AsManyRowsAsTheTopicHas_AreAsked()
    {
        var findings = AnswerCheck.Of(LetterForm.Form.Find("education")!, ALetter.Complete.But("education.5.level", "master")); // A topic of the form.

        Assert.DoesNotContain(findings, f => f.Rule == "INTAKE-012");
        Assert.Contains(findings, f => (f.Rule, f.Field) == ("INTAKE-001", "education.5.institution"));
    }

    [Fact]
    public void Of_MoreRowsThanTheTopicHas_IsNamedAndTheOthersAreUnknown()
    {
        var answers = ALetter.Complete.But("education.6.level", "master");
        var education = LetterForm.Form.Find("education")!; // A topic of the form.

        Assert.Contains(AnswerCheck.Of(education, answers), f => (f.Rule, f.Field) == ("INTAKE-012", "education"));
        Assert.Equal(["education.6.level"], AnswerCheck.Unknown(LetterForm.Form, answers).Select(f => f.Field));
    }

    [Theory]
    [InlineData("education.2147483646.level")]
    [InlineData("education.2147483647.level")]
    [InlineData("education.00.level")]
    [InlineData("education.-1.level")]
    [InlineData("experience.100.from")]
    [InlineData("person")]
    [InlineData("")]
    public void Unknown_AnIdThatNobodyWasAsked_IsNamed(string id) =>
        Assert.Equal([id], AnswerCheck.Unknown(LetterForm.Form, ALetter.Complete.But(id, "master")).Select(f => f.Field));

    [Fact]
    public void Of_AnyFinding_NeverRepeatsTheAnswer()
    {
        const string secret = "G7654321x";
        var kinds = Enum.GetValues<AnswerKind>();

        var findings = kinds.SelectMany(kind => Check(kind, secret)).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.DoesNotContain(secret, f.Message.En + f.Message.Zh, StringComparison.Ordinal));
    }

    private static List<Finding> Check(AnswerKind kind, string answer, bool required = true)
    {
        var question = new Question("q.a", kind, new("Answer", "答案")) { Required = required, Choices = kind == AnswerKind.Choice ? Choices : [] };
        return AnswerCheck.Of(new("q", new("Questions", "问题"), [question], []), Answers.None.But("q.a", answer));
    }
}
