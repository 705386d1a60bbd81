using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.Offices;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Applications;

/// <summary>Everything that stands against a submission: asked by the check-answers page and by the submission itself.</summary>
public sealed class SubmissionFindings(LaihuaDb db, TimeProvider clock)
{
    private static readonly CaseState[] Open = [CaseState.PreReview, CaseState.Returned, CaseState.AwaitingWindow, CaseState.InReview, CaseState.AwaitingDecision];

    public async Task<List<Finding>> OfAsync(Application row, Answers answers, Authority? office, CancellationToken cancellation)
    {
        var found = await OfAnswersAsync(row, answers, cancellation);
        found.AddRange(await OfDocumentsAsync(row, cancellation));
        if (row.Kind == ApplicationKind.K1)
        {
            if (office is null && answers.Has("post.division"))
            {
                found.Add(new("INTAKE-304", "post.division",
                    new("No office for foreigners' work is set up for this place yet. Ask the provincial authority.", "该地点尚未设立外国人工作受理机构，请咨询省级主管部门。"), Sources.ServiceGuide));
            }

            found.AddRange(await OfThePersonAsync(row, cancellation));
        }

        return found;
    }

    private async Task<List<Finding>> OfAnswersAsync(Application row, Answers answers, CancellationToken cancellation)
    {
        var today = clock.Today();
        if (row.Kind == ApplicationKind.K2)
        {
            return EntryCheck.All(answers, today, await LetterTermsOf.LoadAsync(db, row, cancellation));
        }

        var inForce = (await db.RulebookAsync(cancellation)).RulesOf(row, today).TryGet(out var rules, out var refusal);
        return
        [
            .. LetterCheck.All(answers, today, await ContactsAsync(row, cancellation), rules),
            .. inForce ? LetterClaim.Findings(answers, today, rules!) : ((Refusal.RuleBroken)refusal!).Findings, // One of the two is there.
        ];
    }

    private async Task<IEnumerable<Finding>> OfDocumentsAsync(Application row, CancellationToken cancellation)
    {
        var lines = await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation);
        return lines
            .Where(l => l.Required && row.Documents.All(d => d.Line != l.Id || (d.FileId is null && !l.MayCommit)))
            .Select(l => new Finding("INTAKE-301", "documents." + l.Id,
                l.MayCommit
                    ? new($"{l.Name.En}: upload it, or give a commitment with a date.", $"{l.Name.Zh}：请上传，或作出限期补交承诺。")
                    : new($"{l.Name.En}: upload it.", $"{l.Name.Zh}：请上传。"),
                Sources.ServiceGuide));
    }

    // One person, one permit: a live permit or Letter, or another open case for the same passport, stands in the way.
    internal async Task<List<Finding>> OfThePersonAsync(Application row, CancellationToken cancellation)
    {
        var found = new List<Finding>();
        if (row.PassportKey.Length == 0)
        {
            return found;
        }

        if (await db.Applications.AnyAsync(c => c.PassportKey == row.PassportKey && c.Id != row.Id && Open.Contains(c.State), cancellation))
        {
            found.Add(new("INTAKE-302", "passport.number",
                new("Another application for this passport is open. It must be decided or withdrawn first; ask the person or the other employer.", "该护照已有在办申请，须先办结或撤回；请与申请人或其他单位核实。"), Sources.ServiceGuide));
        }

        if (await db.TravelDocuments.Where(d => d.InUse == row.PassportKey)
            .AnyAsync(d => db.Permits.Any(p => p.LivePersonId == d.PersonId), cancellation))
        {
            found.Add(new("INTAKE-303", "passport.number",
                new("The holder of this passport has a live permit or Notification Letter. The former employer must have it cancelled first.", "该护照持有人已有有效的工作许可或许可通知，须先由原单位办理注销。"), Sources.ServiceGuide));
        }

        return found;
    }

    private async Task<string[]> ContactsAsync(Application row, CancellationToken cancellation) =>
        await ContactsOf.LoadAsync(db, row, cancellation);
}

/// <summary>The contacts of employer and handler: the person's must differ from them.</summary>
public static class ContactsOf
{
    public static async Task<string[]> LoadAsync(LaihuaDb db, Application row, CancellationToken cancellation)
    {
        var employer = await db.Employers.Where(e => e.Id == row.EmployerId).Select(e => new { e.Email, e.Telephone }).SingleAsync(cancellation);
        var handler = await db.Users.Where(u => u.Id == row.StartedBy).Select(u => u.Email).SingleOrDefaultAsync(cancellation);
        return [employer.Email, employer.Telephone, handler ?? employer.Email];
    }
}

/// <summary>The terms of the Letter that a K2 case follows.</summary>
public static class LetterTermsOf
{
    public static async Task<LetterTerms> LoadAsync(LaihuaDb db, Application row, CancellationToken cancellation)
    {
        var letter = await db.Permits.Where(p => p.Id == row.PermitId)
            .Select(p => new
            {
                p.PassportNumber,
                p.LetterUntil,
                GrantedAt = db.Decisions.Where(d => d.ApplicationId == p.LetterCaseId && d.Granted).Select(d => d.At).First(),
            })
            .SingleAsync(cancellation);
        return new(letter.PassportNumber, Beijing.DayOf(letter.GrantedAt), letter.LetterUntil);
    }
}
