using Laihua.Rules.Cases;
using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class FormTests
{
    public static TheoryData<ApplicationKind> Kinds => [.. Enum.GetValues<ApplicationKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryKind_AsksEachQuestionOnceAndInBothLanguages(ApplicationKind kind)
    {
        var asked = Form.Of(kind).Topics.SelectMany(t => t.Asked(1)).ToList();

        Assert.Equal(asked.Count, asked.Select(q => q.Id).Distinct().Count());
        Assert.All(asked, q => Assert.True(q.Question.Label.En.Length > 0 && q.Question.Label.Zh.Length > 0));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryKind_OnlyChoicesHaveChoices(ApplicationKind kind) => Assert.All(
        Form.Of(kind).Topics.SelectMany(t => t.Asked(1)).Select(q => q.Question),
        question => Assert.Equal(question.Kind == AnswerKind.Choice, question.Choices.Count > 0));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_EveryKind_QuestionsCarryTheirTopicAndRowsAName(ApplicationKind kind) => Assert.All(
        Form.Of(kind).Topics,
        topic =>
        {
            Assert.All(topic.Questions, q => Assert.StartsWith(topic.Id + ".", q.Id, StringComparison.Ordinal));
            Assert.Equal(topic.RowQuestions.Count > 0, topic is { RowName: not null, MaxRows: > 0 and <= Answers.MostRows });
        });

    [Theory]
    [InlineData(
        ApplicationKind.K1,
        "person.familyName person.givenNames person.chineseName person.otherNames passport.mrz experience.0.to experience.explained category.groundFacts category.teachingProof category.localItems")]
    [InlineData(ApplicationKind.K2, "entry.lateReason")]
    public void Of_EveryKind_MayLeaveTheseEmptyAndNothingElse(ApplicationKind kind, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Form.Of(kind).Topics.SelectMany(t => t.Asked(1)).Where(q => !q.Question.Required).Select(q => q.Id)));

    [Theory]
    [InlineData(
        ApplicationKind.K1,
        "person.familyName=100 person.givenNames=100 person.chineseName=50 person.otherNames=400 passport.number=20 post.title=100 post.duties=2000 "
        + "experience.explained=1000 category.groundFacts=1000 category.localItems=2000 declarations.signer=100")]
    [InlineData(ApplicationKind.K2, "entry.port=100 entry.visaNumber=20 entry.passportNumber=20 entry.lateReason=1000 declarations.signer=100")]
    public void Of_EveryKind_TakesTwoHundredCharactersWhereItDoesNotSayOtherwise(ApplicationKind kind, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Form.Of(kind).Topics.SelectMany(t => t.Asked(1)).Where(q => q.Question.MaxLength != 200).Select(q => $"{q.Id}={q.Question.MaxLength}")));

    /// <summary>Where people have been seen to answer something else than what is meant.</summary>
    [Theory]
    [InlineData(
        ApplicationKind.K1,
        "person.familyName person.givenNames person.chineseName person.sex person.email passport.mrz passport.expiresOn post.division post.annualSalaryCny "
        + "experience.0.to experience.explained category.ground category.teaches category.localPoints")]
    [InlineData(ApplicationKind.K2, "entry.enteredOn entry.passportNumber entry.lateReason health.certifiedOn")]
    public void Of_EveryKind_ExplainsWhatIsEasilyMisread(ApplicationKind kind, string expected)
    {
        var explained = Form.Of(kind).Topics.SelectMany(t => t.Asked(1)).Where(q => q.Question.Hint is not null).ToList();

        Assert.Equal(expected, string.Join(' ', explained.Select(q => q.Id)));
        Assert.All(explained, q => Assert.True(q.Question.Hint is { En.Length: > 0, Zh.Length: > 0 }));
    }

    [Theory]
    [InlineData("passport.number", "Passport number", "护照号码")]
    [InlineData("education.0.level", "Degree 1: Degree", "学历1：学位")]
    [InlineData("education.5.level", "Degree 6: Degree", "学历6：学位")]
    [InlineData("education.6.level", "education.6.level", "education.6.level")]
    [InlineData("education.0.level.more", "education.0.level.more", "education.0.level.more")]
    [InlineData("education.0.shoeSize", "education.0.shoeSize", "education.0.shoeSize")]
    [InlineData("education.2147483647.level", "education.2147483647.level", "education.2147483647.level")]
    [InlineData("education.x.level", "education.x.level", "education.x.level")]
    [InlineData("experience", "Work experience", "工作经历")]
    [InlineData("no.such.field", "no.such.field", "no.such.field")]
    public void LabelOf_AField_IsItsLabelWithTheRow(string field, string en, string zh) =>
        Assert.Equal(new Words(en, zh), Form.Of(ApplicationKind.K1).LabelOf(field));

    [Fact]
    public void Find_ATopicThatIsNone_IsNull() => Assert.Null(Form.Of(ApplicationKind.K1).Find("entry"));
}
