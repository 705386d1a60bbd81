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
    [InlineData("passport.number", "Passport number", "护照号码")]
    [InlineData("education.0.level", "Degree 1: Degree", "学历1：学位")]
    [InlineData("education.2147483647.level", "education.2147483647.level", "education.2147483647.level")]
    [InlineData("education.x.level", "education.x.level", "education.x.level")]
    [InlineData("experience", "Work experience", "工作经历")]
    [InlineData("no.such.field", "no.such.field", "no.such.field")]
    public void LabelOf_AField_IsItsLabelWithTheRow(string field, string en, string zh) =>
        Assert.Equal(new Words(en, zh), Form.Of(ApplicationKind.K1).LabelOf(field));

    [Fact]
    public void Find_ATopicThatIsNone_IsNull() => Assert.Null(Form.Of(ApplicationKind.K1).Find("entry"));
}
