using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.CaseFiles;

/// <summary>Reads everything that an officer sees of a case of the own authority.</summary>
public sealed class CaseFiles(LaihuaDb db, CasesAtHand cases, TimeProvider clock)
{
    // What the employer did while nobody else could see it, and what stands in the file itself.
    private static readonly string[] NotInTrail = [AuditEvents.CaseSaved, AuditEvents.DocumentAdded, AuditEvents.DocumentPromised];

    /// <returns>Null where there is no such case or it is another authority's.</returns>
    public async Task<CaseFile?> ReadAsync(string number, Actor actor, CancellationToken cancellation)
    {
        if (await cases.FindAsync(number, actor, cancellation) is not { } head)
        {
            return null;
        }

        var row = await db.Applications.AsNoTracking().AsSplitQuery()
            .Include(c => c.Returns).ThenInclude(r => r.Items).Include(c => c.Examinations).Include(c => c.Decisions)
            .SingleAsync(c => c.Id == head.Id, cancellation);
        var answers = row.AnswersOf();
        var account = StoredScore.Account(row.Account);
        var book = await db.RulebookAsync(cancellation);
        var lines = await LinesAsync(row, cancellation);
        var kept = await KeptAsync(row, cancellation);
        return new(
            head, book.FormOf(row, clock.Today()), answers, account, account is null ? null : book.Table(account.Table), CaseRules.Of(book, row, account, clock.Today()), ClaimOf(row, answers, account, book), lines, kept,
            [.. row.Returns.OrderByDescending(r => r.At).Select(r => Told(row.Kind, r, lines, kept))],
            [.. row.Examinations.OrderByDescending(e => e.At)],
            [.. row.Decisions.OrderByDescending(d => d.At)],
            row.CompetentOffice, row.DeclineReasons,
            await OthersAsync(row, actor, cancellation),
            await TrailAsync(row, cancellation))
        {
            Visas = row.Kind == ApplicationKind.K2 ? await db.VisaHintsAsync(row.PermitId, answers, cancellation) : [],
            OneFace = await OneFaceAsync(row, cancellation),
        };
    }

    private static ClaimWeighed? ClaimOf(Application row, Answers answers, PointsAccount? account, Rulebook book)
    {
        if (row.Kind != ApplicationKind.K1 || !answers.Has("category.ground"))
        {
            return null;
        }

        var asOf = account?.AsOf ?? Beijing.DayOf(row.SubmittedAt ?? row.SavedAt);
        var wages = book.RulesOf(row, asOf).TryGet(out var rules, out _) ? rules.Wages : WageTable.Published;
        return new(Ground.Find(answers["category.ground"]), LetterClaim.Weigh(answers, asOf, account?.Total ?? 0, wages.Wages));
    }

    private async Task<IReadOnlyList<FiledLine>> LinesAsync(Application row, CancellationToken cancellation)
    {
        var documents = await db.CaseDocuments.AsNoTracking().Where(d => d.ApplicationId == row.Id)
            .Select(d => new FiledDocument(
                d.Id, d.Line, d.FileId, d.File == null ? null : d.File.Name, d.File == null ? null : d.File.ContentType, d.PromisedBy, d.AddedAt,
                d.ReplacedAt, d.OriginalSeenAt, d.OriginalSeenBy))
            .ToListAsync(cancellation);
        var lines = await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation);
        return [.. lines.Select(line => new FiledLine(line,
            [.. documents.Where(d => d.Line == line.Id).OrderBy(d => d.ReplacedAt is not null).ThenByDescending(d => d.AddedAt)]))];
    }

    private async Task<IReadOnlyList<TopicKept>> KeptAsync(Application row, CancellationToken cancellation)
    {
        var saves = await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "case" && e.Subject == row.Number && e.Name == AuditEvents.CaseSaved)
            .OrderBy(e => e.At).Select(e => new { e.At, e.Actor, e.Payload }).ToListAsync(cancellation);
        var kept = new Dictionary<string, TopicKept>();
        foreach (var save in saves)
        {
            var topic = JsonDocument.Parse(save.Payload).RootElement.GetProperty("topic").GetString() ?? "";
            string[] topics = topic.Length > 0 ? [topic] : [.. Form.Of(row.Kind).Topics.Select(t => t.Id)];
            foreach (var each in topics)
            {
                kept[each] = new(each, save.At, save.Actor);
            }
        }

        return [.. kept.Values];
    }

    private async Task<TrailLine?> OneFaceAsync(Application row, CancellationToken cancellation)
    {
        var passed = await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "case" && e.Subject == row.Number && e.Name == AuditEvents.PreReviewPassed)
            .OrderByDescending(e => e.At).Select(e => new { e.At, e.Actor, e.Payload }).FirstOrDefaultAsync(cancellation);
        if (passed is null)
        {
            return null;
        }

        using var said = JsonDocument.Parse(passed.Payload);
        return said.RootElement.TryGetProperty("oneFace", out var seen) && seen.GetBoolean() ? new(AuditEvents.PreReviewPassed, passed.At, passed.Actor) : null;
    }

    private static ReturnTold Told(ApplicationKind kind, ReturnNotice notice, IReadOnlyList<FiledLine> lines, IReadOnlyList<TopicKept> kept) => new(
        notice.Round, notice.At, notice.By, notice.Justification,
        [.. notice.Items.OrderBy(i => i.Position).Select(item =>
        {
            var (topic, rest) = (item.Field.Split('.')[0], item.Field[(item.Field.IndexOf('.', StringComparison.Ordinal) + 1)..]);
            var touched = topic == "documents"
                ? lines.Where(l => l.Line.Id == rest).SelectMany(l => l.Documents).Select(d => (DateTime?)d.AddedAt).Max()
                : kept.Where(k => k.Topic == topic).Select(k => (DateTime?)k.At).Max();
            return new PointTold(Fields.LabelOf(kind, item.Field), item.Text, topic == "documents", touched > notice.At ? touched : null);
        })]);

    private async Task<IReadOnlyList<OtherCase>> OthersAsync(Application row, Actor actor, CancellationToken cancellation)
    {
        var authority = actor.AuthorityId;
        var others = await db.Applications.AsNoTracking()
            .Where(c => c.Id != row.Id && c.State != CaseState.Draft)
            .Where(c => (c.PassportKey == row.PassportKey && row.PassportKey != "") || (c.PersonId == row.PersonId && row.PersonId != null))
            .OrderByDescending(c => c.ChangedAt)
            .Select(c => new
            {
                c.Number,
                c.Kind,
                c.State,
                c.Employer!.NameEn,
                c.Employer.NameZh,
                c.ChangedAt,
                Mine = c.ReceivingAuthorityId == authority || c.DecidingAuthorityId == authority,
            })
            .ToListAsync(cancellation);
        return [.. others.Select(c => new OtherCase(c.Number, c.Kind, c.State, new(c.NameEn, c.NameZh), c.ChangedAt, c.Mine))];
    }

    private Task<List<TrailLine>> TrailAsync(Application row, CancellationToken cancellation) => db.Audit.AsNoTracking()
        .Where(e => e.SubjectKind == "case" && e.Subject == row.Number && !NotInTrail.Contains(e.Name))
        .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
        .Select(e => new TrailLine(e.Name, e.At, e.Actor))
        .ToListAsync(cancellation);
}
