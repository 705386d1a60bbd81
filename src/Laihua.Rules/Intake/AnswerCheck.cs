using System.Globalization;
using System.Text;
using Laihua.Rules.People;
using Laihua.Rules.Places;

namespace Laihua.Rules.Intake;

/// <summary>Whether answers can be read: each question by its kind.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-001 missing, 002 too long, 003 no date, 004 no amount, 005 no number, 006 no such choice, 007 characters that
/// no name has, 008 no e-mail address, 009 no telephone number, 010 not declared, 011 unknown question. <b>Source</b> decision 0009.</para>
/// <para><b>Shape</b> Every finding at its question; none when the answers can be read.</para>
/// </remarks>
public static class AnswerCheck
{
    internal const string House = "decision 0009";

    /// <summary>Every finding of one topic.</summary>
    public static List<Finding> Of(Topic topic, Answers answers)
    {
        var findings = new List<Finding>();
        var rows = answers.Rows(topic.Id);
        if (rows > topic.MaxRows)
        {
            findings.Add(new("INTAKE-012", topic.Id, new($"Give at most {topic.MaxRows}.", $"最多填写{topic.MaxRows}项。"), House));
        }

        foreach (var (id, question, _) in topic.Asked(Math.Min(rows, topic.MaxRows)))
        {
            Check(id, question, answers[id], findings);
        }

        return findings;
    }

    /// <summary>Findings for answers to questions that the form does not ask.</summary>
    public static List<Finding> Unknown(Form form, Answers answers)
    {
        var known = form.Topics
            .SelectMany(t => t.Asked(Math.Min(answers.Rows(t.Id), t.MaxRows)))
            .Select(q => q.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. answers.All.Keys.Where(id => !known.Contains(id)).Select(id =>
            new Finding("INTAKE-011", id, new("The form has no such question.", "表单中没有该问题。"), House))];
    }

    private static void Check(string id, Question question, string answer, List<Finding> findings)
    {
        if (answer.Length == 0)
        {
            if (question.Required)
            {
                findings.Add(question.Kind == AnswerKind.Declaration
                    ? new("INTAKE-010", id, new("Confirm the declaration.", "请确认此项声明。"), Sources.ServiceGuide)
                    : new("INTAKE-001", id, Missing(question), House));
            }

            return;
        }

        if (new StringInfo(answer).LengthInTextElements > question.MaxLength)
        {
            findings.Add(new("INTAKE-002", id,
                new($"{question.Label.En}: at most {question.MaxLength} characters.", $"{question.Label.Zh}：最多{question.MaxLength}个字符。"), House));
            return;
        }

        if (HasForbiddenCharacters(answer, question.Kind is AnswerKind.LongText or AnswerKind.Mrz))
        {
            findings.Add(new("INTAKE-007", id,
                new($"{question.Label.En}: remove invisible control characters.", $"{question.Label.Zh}：请删除不可见的控制字符。"), House));
            return;
        }

        if (Fault(question, answer) is { } fault)
        {
            findings.Add(new(fault.Rule, id, fault.Message, fault.Source));
        }
    }

    private static Words Missing(Question question) => question.Kind is AnswerKind.Choice or AnswerKind.YesNo or AnswerKind.Country or AnswerKind.Nationality or AnswerKind.Division
        ? new($"{question.Label.En}: choose an answer.", $"请选择{question.Label.Zh}。")
        : new($"{question.Label.En}: enter an answer.", $"请填写{question.Label.Zh}。");

    private static (string Rule, Words Message, string Source)? Fault(Question question, string answer) => question.Kind switch
    {
        AnswerKind.Text or AnswerKind.LongText or AnswerKind.Mrz or AnswerKind.Name => null,
        AnswerKind.Date => Read.Date(answer) is null
            ? ("INTAKE-003", new($"{question.Label.En}: enter a real date with day, month and year.", $"{question.Label.Zh}：请填写真实、完整的年月日。"), House) : null,
        AnswerKind.Money => Read.Money(answer) is null
            ? ("INTAKE-004", new($"{question.Label.En}: enter an amount in yuan, such as 450000.", $"{question.Label.Zh}：请填写金额（元),如450000。"), House) : null,
        AnswerKind.Number => Read.Number(answer) is null
            ? ("INTAKE-005", new($"{question.Label.En}: enter a number.", $"{question.Label.Zh}：请填写数字。"), House) : null,
        AnswerKind.Choice => question.Choices.All(c => c.Id != answer) ? NoChoice(question, House) : null,
        AnswerKind.YesNo => answer is not ("yes" or "no") ? NoChoice(question, House) : null,
        AnswerKind.Declaration => answer != "yes"
            ? ("INTAKE-010", new("Confirm the declaration.", "请确认此项声明。"), Sources.ServiceGuide) : null,
        AnswerKind.Country => Countries.IsKnown(answer) ? null : NoChoice(question, Sources.Icao9303),
        AnswerKind.Nationality => Countries.Find(answer) is { IsNationality: true } ? null : NoChoice(question, Sources.Icao9303),
        AnswerKind.Division => Divisions.Find(answer) is null ? NoChoice(question, Sources.Gbt2260) : null,
        AnswerKind.Email => answer.Contains(' ') || answer.IndexOf('@') is <= 0 || answer.LastIndexOf('.') < answer.IndexOf('@')
            ? ("INTAKE-008", new($"{question.Label.En}: enter an address like name@example.com.", $"{question.Label.Zh}：请填写正确的邮箱地址，如 name@example.com。"), House) : null,
        AnswerKind.Phone => answer.Count(char.IsAsciiDigit) < 6 || answer.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or '-' or ' ' or '(' or ')'))
            ? ("INTAKE-009", new($"{question.Label.En}: enter a number with its country code, like +86 451 8462 0000.", $"{question.Label.Zh}：请填写含国家代码的电话号码，如 +86 451 8462 0000。"), House) : null,
    };

    private static (string, Words, string) NoChoice(Question question, string source) =>
        ("INTAKE-006", new($"{question.Label.En}: choose one of the answers offered.", $"{question.Label.Zh}：请从所列选项中选择。"), source);

    /// <summary>Control, zero-width and direction characters: they make two different texts look alike.</summary>
    private static bool HasForbiddenCharacters(string text, bool lines) => text.EnumerateRunes().Any(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        && !(lines && rune.Value is '\n' or '\r'));
}
