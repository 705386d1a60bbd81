using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <param name="Number">The case.</param>
/// <param name="SeenVersion">The version that the user saw; null keeps the answers whatever happened (one handler typing on).</param>
/// <param name="Topic">The topic that is kept; null keeps answers of any topic (API).</param>
/// <param name="Given">Answers by question id; in a topic with rows, every row that is left.</param>
public sealed record SaveAnswersCommand(string Number, int? SeenVersion, string? Topic, IReadOnlyDictionary<string, string> Given);

/// <summary>What was kept.</summary>
public sealed record AnswersSaved(string Number, int Version, DateTime At);

/// <summary>Keeps answers of a draft or of a returned case, readable or not.</summary>
public sealed class SaveAnswers(LaihuaDb db, TimeProvider clock)
{
    private const int LongestAnswer = 8000;
    private const int LongestName = 260;

    public async Task<Result<AnswersSaved>> HandleAsync(SaveAnswersCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await db.Applications.OwnedBy(actor).SingleOrDefaultAsync(c => c.Number == command.Number, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("case", command.Number);
        }

        if (command.SeenVersion is { } seen && seen != row.Version)
        {
            return row.Stale();
        }

        if (!CaseFlow.After(row.Number, row.State, CaseAction.Edit, actor.Roles, CaseFlow.RoadOf(row.CategoryLetter)).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        var form = Form.Of(row.Kind);
        if (Unacceptable(form, command) is { Count: > 0 } findings)
        {
            return findings;
        }

        Record(row, form, command, actor);
        return await db.TrySaveAsync(cancellation) ? new AnswersSaved(row.Number, row.Version, row.SavedAt) : await db.LostAsync(row, cancellation);
    }

    private void Record(Application row, Form form, SaveAnswersCommand command, Actor actor)
    {
        var now = clock.UtcNow();
        var before = row.AnswersOf();
        var answers = (command.Topic is { } topic && form.Find(topic)!.RowQuestions.Count > 0 ? before.Without(topic) : before).With(command.Given);
        row.Answers = answers.ToJson();
        row.SavedAt = now;
        if (row.Kind == ApplicationKind.K1)
        {
            row.PersonName = Texts.Shown(PersonNames.Of(answers)?.OnEnglishPage() ?? "", LongestName);
            row.PassportKey = PassportKeys.Of(answers);
        }

        if (row.State == CaseState.Draft)
        {
            row.DueOn = CaseClocks.Due(CaseState.Draft, clock.Today(), row.CategoryLetter);
        }

        row.Touch(actor.Name, now);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.CaseSaved, "case", row.Number, new { Topic = command.Topic ?? "", Answers = command.Given.Count }));
    }

    // Drafts keep what cannot be read yet; they do not keep what no form asks or no column holds.
    private static List<Finding> Unacceptable(Form form, SaveAnswersCommand command)
    {
        var findings = new List<Finding>();
        if (command.Topic is { } topic && form.Find(topic) is null)
        {
            findings.Add(new("INTAKE-011", topic, new("The form has no such section.", "表单中没有该部分。"), "decision 0009"));
            return findings;
        }

        findings.AddRange(AnswerCheck.Unknown(form, Answers.From(command.Given)));
        findings.AddRange(command.Given.Where(g => g.Value.Length > LongestAnswer).Select(g => new Finding(
            "INTAKE-002", g.Key, new($"At most {LongestAnswer} characters.", $"最多{LongestAnswer}个字符。"), "decision 0009")));
        return findings;
    }
}

/// <summary><c>country:number</c> of a passport as it is compared: without spaces, upper case.</summary>
public static class PassportKeys
{
    private const int Longest = 24;

    public static string Of(Answers answers) => answers.Has("passport.number") && answers.Has("passport.issuer")
        ? Of(answers["passport.issuer"], answers["passport.number"])
        : "";

    public static string Of(string country, string number)
    {
        var key = $"{country}:{number.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()}";
        return Texts.Shown(key, Longest);
    }
}
