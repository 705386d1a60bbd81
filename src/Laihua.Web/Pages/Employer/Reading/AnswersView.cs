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
