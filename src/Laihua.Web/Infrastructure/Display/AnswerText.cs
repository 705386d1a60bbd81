using Laihua.Rules.Intake;
using Laihua.Rules.People;
using Laihua.Rules.Places;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.Display;

/// <summary>An answer as it is read back: dates, money, countries and choices in words; what cannot be read stands as it was typed.</summary>
public sealed class AnswerText(Texts texts, Show show)
{
    /// <summary>The answer to a question; null where there is none.</summary>
    public IHtmlContent? Of(Question question, string answer) => answer.Length == 0 ? null : question.Kind switch
    {
        AnswerKind.Date => Read.Date(answer) is { } date ? show.Date(date) : Plain(answer),
        AnswerKind.Money => Read.Money(answer) is { } amount ? show.MoneyInWan((long)(amount * 100)) : Plain(answer),
        AnswerKind.Number => Read.Number(answer) is { } number ? show.Number(number) : Plain(answer),
        AnswerKind.Country or AnswerKind.Nationality => Countries.Find(answer) is { } country ? texts.Of(country.Name) : Plain(answer),
        AnswerKind.Division => PlaceOf(answer) ?? Plain(answer),
        AnswerKind.Choice => question.Choices.FirstOrDefault(c => c.Id == answer) is { } choice ? texts.Of(choice.Text) : Plain(answer),
        AnswerKind.Several => Plain(string.Join(Language.Current == Language.Chinese ? "；" : "; ", answer.Split(' ').Select(given => question.Choices.FirstOrDefault(c => c.Id == given)?.Text.In(Language.Current.Code) ?? given))),
        AnswerKind.YesNo => answer is "yes" or "no" ? texts["answer." + answer] : Plain(answer),
        AnswerKind.Declaration => answer == "yes" ? texts["answer.declared"] : Plain(answer),
        AnswerKind.Name => show.Name(answer),
        AnswerKind.Mrz => Markup.Element("span", "laihua-mrz", answer).Set("lang", "en"),
        AnswerKind.LongText => Markup.Element("span", "laihua-lines", answer),
        AnswerKind.Text or AnswerKind.Email or AnswerKind.Phone => show.Name(answer),
    };

    /// <summary>A place from its province down, or null for an unknown code.</summary>
    public IHtmlContent? PlaceOf(string code) => Divisions.Path(code) is { Count: > 0 } path
        ? new Text("{0}", Language.Current == Language.Chinese
            ? string.Concat(path.Select(step => step.Name.Zh))
            : string.Join(", ", path.Reverse().Select(step => step.Name.En.Split(',')[0])))
        : null;

    private static Text Plain(string answer) => new("{0}", answer);
}
