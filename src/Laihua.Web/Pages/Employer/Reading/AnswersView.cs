using Laihua.Rules.Intake;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>All answers of a case, with links to change them or without.</summary>
public sealed record AnswersView(CaseInHand Case, bool Changing)
{
    /// <summary>The groups of a topic: each row by itself, then what is asked once.</summary>
    public IEnumerable<(int? Row, IReadOnlyList<(string Id, Question Question)> Asked)> GroupsOf(Topic topic) =>
        topic.Asked(Case.Answers.Rows(topic.Id))
            .GroupBy(asked => asked.Row)
            .Select(group => (group.Key, (IReadOnlyList<(string, Question)>)[.. group.Select(asked => (asked.Id, asked.Question))]));
}

/// <summary>One question on the page of its topic.</summary>
/// <param name="Id">Its full id, also the name of its field.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Value">What is in the field.</param>
/// <param name="Words">What the officer said about it.</param>
public sealed record QuestionField(string Id, Question Question, string Value, IReadOnlyList<string> Words);
