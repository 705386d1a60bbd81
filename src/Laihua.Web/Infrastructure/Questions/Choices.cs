using Laihua.Rules.Intake;
using Laihua.Rules.People;
using Laihua.Web.Infrastructure.Languages;
using Shown = Laihua.Web.Infrastructure.TagHelpers.Choice;

namespace Laihua.Web.Infrastructure.Questions;

/// <summary>The choices of a question as a field shows them, in the language of the answer.</summary>
public static class Choices
{
    /// <summary>The choice that none of the others fits.</summary>
    private const string None = "none";

    /// <summary>The choices of a question.</summary>
    public static IEnumerable<Shown> Of(Question question) =>
        question.Choices.Select(c => new Shown(c.Id, c.Text.In(Language.Current.Code), c.Hint?.In(Language.Current.Code), Exclusive: question.Kind == AnswerKind.Several && c.Id == None));

    /// <summary>Countries.</summary>
    public static IEnumerable<Shown> Of(IEnumerable<Country> countries) =>
        countries.Select(c => new Shown(c.Code, c.Name.In(Language.Current.Code)));
}
