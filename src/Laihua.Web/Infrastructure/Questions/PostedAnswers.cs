using System.Globalization;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.TagHelpers;

namespace Laihua.Web.Infrastructure.Questions;

/// <summary>The answers of one topic as a form posts them; what cannot be read is kept as it was typed.</summary>
public static class PostedAnswers
{
    /// <summary>Answers by question id. Rows are counted anew: empty ones fall away.</summary>
    /// <param name="topic">The topic of the form.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="without">The row that is taken away, or null.</param>
    public static Dictionary<string, string> Of(Topic topic, IFormCollection form, int? without = null)
    {
        var given = topic.Questions.Where(q => IsPosted(q.Id, form)).ToDictionary(q => q.Id, q => Value(q, q.Id, form), StringComparer.Ordinal);
        var next = 0;
        foreach (var row in Enumerable.Range(0, topic.MaxRows).Where(row => row != without))
        {
            var values = topic.RowQuestions.Select(q => (q.Id, Value: Value(q, $"{topic.Id}.{row}.{q.Id}", form))).ToList();
            if (values.All(v => v.Value.Length == 0))
            {
                continue;
            }

            foreach (var (id, value) in values)
            {
                given[string.Create(CultureInfo.InvariantCulture, $"{topic.Id}.{next}.{id}")] = value;
            }

            next++;
        }

        return given;
    }

    /// <summary>A stored date in its three boxes, also where it is no date.</summary>
    public static DateParts PartsOf(string answer)
    {
        if (Read.Date(answer) is { } date)
        {
            return DateParts.From(date);
        }

        var parts = answer.Split('-', 3);
        return parts.Length == 3 ? new() { Year = parts[0], Month = parts[1], Day = parts[2] } : new() { Year = answer };
    }

    /// <summary>Three boxes as an answer: a date where they name one, else what was typed; empty where nothing was.</summary>
    public static string Date(string name, IFormCollection form)
    {
        var parts = new DateParts { Year = Typed(form, $"{name}.Year"), Month = Typed(form, $"{name}.Month"), Day = Typed(form, $"{name}.Day") };
        return parts.IsEmpty ? ""
            : parts.TryRead(out var date) ? FieldIds.Plain(date)!
            : $"{parts.Year}-{parts.Month}-{parts.Day}";
    }

    private static bool IsPosted(string id, IFormCollection form) => form.ContainsKey(id) || form.ContainsKey(id + ".Year") || form[CheckboxesTagHelper.ShownField].Contains(id);

    private static string Value(Question question, string name, IFormCollection form) => question.Kind switch
    {
        AnswerKind.Date => Date(name, form),
        AnswerKind.Declaration => form[name].FirstOrDefault() == "true" ? "yes" : "",
        AnswerKind.Several => string.Join(' ', form[name].OfType<string>().Select(given => given.Trim())),
        AnswerKind.Division => PlaceChoice.Chosen(Typed(form, name), Typed(form, name + ".county")),
        _ => Typed(form, name),
    };

    private static string Typed(IFormCollection form, string name) => form[name].FirstOrDefault()?.Trim() ?? "";
}
