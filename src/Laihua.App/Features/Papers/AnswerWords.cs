using System.Globalization;
using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Intake;
using Laihua.Rules.People;
using Laihua.Rules.Places;

namespace Laihua.App.Features.Papers;

/// <summary>An answer as a paper prints it: choices, places and dates in words, everything else as it was typed.</summary>
internal static class AnswerWords
{
    private static readonly Words Yes = new("Yes", "是");
    private static readonly Words No = new("No", "否");
    private static readonly Words None = new("Not provided", "未填写");

    public static Words Of(Question question, string answer) => answer.Length == 0 ? None : question.Kind switch
    {
        AnswerKind.Text or AnswerKind.LongText or AnswerKind.Name or AnswerKind.Number or AnswerKind.Mrz or AnswerKind.Email or AnswerKind.Phone => Same(answer),
        AnswerKind.Date => Read.Date(answer) is { } date ? PaperText.Date(date) : Same(answer),
        AnswerKind.Money => Read.Money(answer) is { } yuan ? Money(yuan) : Same(answer),
        AnswerKind.Country or AnswerKind.Nationality => Countries.Find(answer)?.Name ?? Same(answer),
        AnswerKind.Division => Place(answer),
        AnswerKind.Choice => question.Choices.FirstOrDefault(c => c.Id == answer)?.Text ?? Same(answer),
        AnswerKind.Several => Several(question, answer.Split(' ')),
        AnswerKind.YesNo or AnswerKind.Declaration => answer == "yes" ? Yes : No,
    };

    private static Words Several(Question question, string[] given)
    {
        Words[] words = [.. given.Select(id => question.Choices.FirstOrDefault(c => c.Id == id)?.Text ?? Same(id))];
        return new(string.Join("; ", words.Select(w => w.En)), string.Join("；", words.Select(w => w.Zh)));
    }

    private static Words Same(string answer) => new("", answer);

    private static Words Money(decimal yuan)
    {
        var amount = yuan.ToString("#,0.##", CultureInfo.InvariantCulture);
        return new($"CNY {amount}", $"{amount}元");
    }

    private static Words Place(string code)
    {
        var path = Divisions.Path(code);
        return path.Count == 0 ? Same(code) : new(string.Join(", ", path.Reverse().Select(d => d.Name.En)), string.Concat(path.Select(d => d.Name.Zh)));
    }
}
