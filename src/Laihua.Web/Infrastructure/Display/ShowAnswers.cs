using Laihua.Rules.Intake;
using Laihua.Rules.People;
using Laihua.Rules.Places;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.Display;

/// <summary>Answers as people read them, each by the kind of its question. What cannot be read is shown as it was typed.</summary>
public static class ShowAnswers
{
    /// <summary>One answer.</summary>
    public static IHtmlContent Answer(this Show show, Question question, string answer) => answer.Length == 0 ? show.NotProvided : question.Kind switch
    {
        AnswerKind.Name => show.Name(answer),
        AnswerKind.Date => Read.Date(answer) is { } day ? show.Date(day) : Plain(answer),
        AnswerKind.Money => Read.Money(answer) is { } amount && amount < 1_000_000_000_000 ? show.MoneyInWan((long)(amount * 100)) : Plain(answer),
        AnswerKind.Number => Read.Number(answer) is { } number ? show.Number(number) : Plain(answer),
        AnswerKind.Country or AnswerKind.Nationality => Plain(Countries.Find(answer)?.Name.In(Language.Current.Code) ?? answer),
        AnswerKind.Division => Plain(PlaceOf(answer)),
        AnswerKind.Choice => Plain(question.Choices.FirstOrDefault(c => c.Id == answer)?.Text.In(Language.Current.Code) ?? answer),
        AnswerKind.YesNo or AnswerKind.Declaration => show.YesOrNo(answer == "yes"),
        AnswerKind.Mrz => new Shown("pre", answer, "class", "laihua-mrz"),
        AnswerKind.LongText => new Shown("span", answer, "class", "laihua-lines"),
        AnswerKind.Text or AnswerKind.Email or AnswerKind.Phone => Plain(answer),
    };

    private static Shown Plain(string text) => new("span", text);

    private static string PlaceOf(string code)
    {
        var names = Divisions.Path(code).Select(d => d.Name.In(Language.Current.Code)).ToList();
        return names.Count == 0 ? code : Language.Current == Language.Chinese ? string.Concat(names) : string.Join(", ", Enumerable.Reverse(names));
    }
}
