using System.Globalization;

namespace Laihua.Rules.Intake;

/// <summary>How a question is answered.</summary>
public enum AnswerKind
{
    /// <summary>One line, at most <see cref="Question.MaxLength"/> characters.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A name exactly as printed in the passport.</summary>
    Name,

    /// <summary>A date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>An amount in CNY, at most two decimals.</summary>
    Money,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A country that issues travel documents (ISO 3166 alpha-3 or an ICAO code).</summary>
    Country,

    /// <summary>A nationality: a country other than China.</summary>
    Nationality,

    /// <summary>A place in China (GB/T 2260).</summary>
    Division,

    /// <summary>One of <see cref="Question.Choices"/>.</summary>
    Choice,

    /// <summary>Any of <see cref="Question.Choices"/>: their ids, parted by spaces.</summary>
    Several,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A declaration: only <c>yes</c> will do.</summary>
    Declaration,

    /// <summary>A machine-readable zone of two or three lines.</summary>
    Mrz,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,
}

/// <summary>One choice of a question.</summary>
/// <param name="Id">The stored value.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">What it means, where the text alone does not say it.</param>
public sealed record Choice(string Id, Words Text, Words? Hint = null);

/// <summary>One question of a form.</summary>
/// <param name="Id">Stable id, <c>topic.name</c>; in rows the name alone.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Label">The label, a noun phrase.</param>
public sealed record Question(string Id, AnswerKind Kind, Words Label)
{
    /// <summary>Help shown with the question.</summary>
    public Words? Hint { get; init; }

    /// <summary>Whether it must be answered.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The longest answer in characters.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>The choices, empty unless it is a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];
}

/// <summary>A topic of a form: one page of questions, some with rows.</summary>
/// <param name="Id">Stable id, part of addresses.</param>
/// <param name="Title">What the task list calls it.</param>
/// <param name="Questions">Questions asked once.</param>
/// <param name="RowQuestions">Questions asked for each row, empty where there are no rows.</param>
/// <param name="RowName">What one row is called.</param>
/// <param name="MaxRows">The most rows.</param>
public sealed record Topic(
    string Id, Words Title, IReadOnlyList<Question> Questions, IReadOnlyList<Question> RowQuestions, Words? RowName = null, int MaxRows = 0)
{
    /// <summary>Every question with its full id, those of the given number of rows included.</summary>
    public IEnumerable<(string Id, Question Question, int? Row)> Asked(int rows)
    {
        for (var row = 0; row < rows && RowQuestions.Count > 0; row++)
        {
            foreach (var question in RowQuestions)
            {
                yield return ($"{Id}.{row}.{question.Id}", question, row);
            }
        }

        foreach (var question in Questions)
        {
            yield return (question.Id, question, null);
        }
    }
}

/// <summary>The form of an application kind: its topics in the order in which they are asked.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Topics">One page each.</param>
public sealed record Form(Cases.ApplicationKind Kind, IReadOnlyList<Topic> Topics)
{
    /// <summary>The topic of that id, or null.</summary>
    public Topic? Find(string topic) => Topics.FirstOrDefault(t => t.Id == topic);

    /// <summary>The label of a field, with the number of its row, for letters and error pages.</summary>
    public Words LabelOf(string field)
    {
        foreach (var topic in Topics)
        {
            foreach (var question in topic.Questions)
            {
                if (question.Id == field)
                {
                    return question.Label;
                }
            }

            var parts = field.Split('.');
            if (parts.Length == 3 && parts[0] == topic.Id && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < topic.MaxRows
                && topic.RowQuestions.FirstOrDefault(q => q.Id == parts[2]) is { } asked)
            {
                return new($"{topic.RowName!.En} {row + 1}: {asked.Label.En}", $"{topic.RowName.Zh}{row + 1}：{asked.Label.Zh}");
            }

            if (field == topic.Id)
            {
                return topic.Title;
            }
        }

        return new(field, field);
    }

    /// <summary>The forms.</summary>
    public static Form Of(Cases.ApplicationKind kind) => kind switch
    {
        Cases.ApplicationKind.K1 => LetterForm.Form,
        Cases.ApplicationKind.K2 => EntryForm.Form,
    };
}
