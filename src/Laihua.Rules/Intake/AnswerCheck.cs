using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Laihua.Rules.People;
using Laihua.Rules.Places;

namespace Laihua.Rules.Intake;

/// <summary>Whether answers can be read: each question by its kind.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-001 missing, 002 too long, 003 no date, 004 no amount, 005 no number, 006 no such choice, 007 invisible or broken
/// characters, 008 no e-mail address, 009 no telephone number, 010 not declared, 011 unknown question, 012 too many rows.</para>
/// <para><b>Source</b> decision 0009. <b>Units</b> Lengths in Unicode code points: a letter under a thousand accents is long.</para>
/// <para><b>Shape</b> Every finding at its question; none when the answers can be read. What only looks dangerous (quotes, markup,
/// formulas, <c>Null</c>) is an ordinary answer: it is escaped where it is shown, not forbidden here.</para>
/// <para><b>Errors</b> None. <b>Example</b> <c>2026-02-30</c> at <c>person.birthDate</c> gives INTAKE-003.</para>
/// </remarks>
public static partial class AnswerCheck
{
    internal const string House = "decision 0009";

    /// <summary>Every finding of one topic.</summary>
    public static List<Finding> Of(Topic topic, Answers answers)
    {
        var findings = new List<Finding>();
        var rows = answers.Rows(topic.Id);
        if (rows > topic.MaxRows)
        {
            findings.Add(new("INTAKE-012", topic.Id, new($"{topic.Title.En}: give at most {topic.MaxRows} entries and remove the others.", $"{topic.Title.Zh}：最多填写{topic.MaxRows}项，请删除多余项。"), House));
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
            new Finding("INTAKE-011", id, new("The form does not ask this. Reload the page and try again.", "表单中没有该问题，请刷新页面后重试。"), House))];
    }

    private static void Check(string id, Question question, string answer, List<Finding> findings)
    {
        if (answer.Length == 0)
        {
            if (question.Required)
            {
                findings.Add(question.Kind == AnswerKind.Declaration
                    ? new("INTAKE-010", id, new("Confirm the declaration.", "请确认此项声明。"), Sources.ServiceGuide)
                    : Missing(id, question));
            }

            return;
        }

        if (answer.EnumerateRunes().Count() > question.MaxLength)
        {
            findings.Add(new("INTAKE-002", id,
                new($"{question.Label.En}: shorten the answer to {question.MaxLength} characters or fewer.", $"{question.Label.Zh}：请缩短至{question.MaxLength}个字符以内。"), House));
            return;
        }

        if (HasForbiddenCharacters(answer, question.Kind is AnswerKind.LongText or AnswerKind.Mrz))
        {
            findings.Add(new("INTAKE-007", id,
                new($"{question.Label.En}: the text contains invisible or broken characters. Type it again instead of copying it.", $"{question.Label.Zh}：含有不可见或损坏的字符，请重新手工输入，不要粘贴。"), House));
            return;
        }

        if (Fault(question, answer) is { } fault)
        {
            findings.Add(new(fault.Rule, id, fault.Message, fault.Source));
        }
    }

    private static Finding Missing(string id, Question question)
    {
        var isChosen = question.Kind is AnswerKind.Choice or AnswerKind.Several or AnswerKind.YesNo or AnswerKind.Country or AnswerKind.Nationality or AnswerKind.Division;
        return new("INTAKE-001", id, isChosen
            ? new($"{question.Label.En}: choose an answer.", $"请选择{question.Label.Zh}。")
            : new($"{question.Label.En}: enter an answer.", $"请填写{question.Label.Zh}。"), House);
    }

    private static (string Rule, Words Message, string Source)? Fault(Question question, string answer) => question.Kind switch
    {
        AnswerKind.Text or AnswerKind.LongText or AnswerKind.Mrz or AnswerKind.Name => null,
        AnswerKind.Date => Read.Date(answer) is null
            ? ("INTAKE-003", new($"{question.Label.En}: enter a real date with day, month and year.", $"{question.Label.Zh}：请填写真实、完整的年月日。"), House) : null,
        AnswerKind.Money => Read.Money(answer) is null
            ? ("INTAKE-004", new($"{question.Label.En}: enter an amount in yuan, such as 450000 or 450,000.50.", $"{question.Label.Zh}：请填写金额（单位：元），如450000或450,000.50。"), House) : null,
        AnswerKind.Number => Read.Number(answer) is null
            ? ("INTAKE-005", new($"{question.Label.En}: enter a number, such as 9 or 9.5.", $"{question.Label.Zh}：请填写数字，如9或9.5。"), House) : null,
        AnswerKind.Choice => question.Choices.All(c => c.Id != answer) ? NoChoice(question, House) : null,
        AnswerKind.Several => answer.Split(' ').Any(given => question.Choices.All(c => c.Id != given)) ? NoChoice(question, House) : null,
        AnswerKind.YesNo => answer is not ("yes" or "no") ? NoChoice(question, House) : null,
        AnswerKind.Declaration => answer != "yes"
            ? ("INTAKE-010", new("Confirm the declaration.", "请确认此项声明。"), Sources.ServiceGuide) : null,
        AnswerKind.Country => Countries.IsKnown(answer) ? null : NoChoice(question, Sources.Icao9303),
        AnswerKind.Nationality => Countries.Find(answer) is { IsNationality: true } ? null : NoChoice(question, Sources.Icao9303),
        AnswerKind.Division => Divisions.Find(answer) is null ? NoChoice(question, Sources.Gbt2260) : null,
        AnswerKind.Email => !EmailAddress().IsMatch(answer)
            ? ("INTAKE-008", new($"{question.Label.En}: enter an address like name@example.com.", $"{question.Label.Zh}：请填写正确的邮箱地址，如 name@example.com。"), House) : null,
        AnswerKind.Phone => answer.Count(char.IsAsciiDigit) < 6 || answer.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or '-' or ' ' or '(' or ')'))
            ? ("INTAKE-009", new($"{question.Label.En}: enter a number with its country code, like +86 451 8462 0000.", $"{question.Label.Zh}：请填写含国家代码的电话号码，如 +86 451 8462 0000。"), House) : null,
    };

    private static (string, Words, string) NoChoice(Question question, string source) =>
        ("INTAKE-006", new($"{question.Label.En}: choose one of the answers offered.", $"{question.Label.Zh}：请从所列选项中选择。"), source);

    /// <summary>Control, zero-width and direction characters make two different texts look alike; half a surrogate pair is read as
    /// the replacement character, which also stands for a letter that was lost on the way.</summary>
    private static bool HasForbiddenCharacters(string text, bool lines) => text.EnumerateRunes().Any(rune =>
        rune == Rune.ReplacementChar
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
            && !(lines && rune.Value is '\n' or '\r' or '\t')));

    // One @, a name before it, a host with a dot inside after it; mailing is the only real test of an address.
    [GeneratedRegex(@"^[^\s@,;<>""]+@[^\s@,;<>"".]+(\.[^\s@,;<>"".]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();
}
