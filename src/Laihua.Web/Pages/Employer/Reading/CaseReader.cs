using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>Reads one case of the employer for whom the signed-in handler acts.</summary>
public sealed class CaseReader(LaihuaDb db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The case, or null where there is none or it is another employer's.</returns>
    public async Task<CaseInHand?> FindAsync(string number, CancellationToken cancellation)
    {
        var row = await db.Applications.AsNoTracking().OwnedBy(await current.GetAsync())
            .Include(c => c.Documents.Where(d => d.ReplacedAt == null))
            .SingleOrDefaultAsync(c => c.Number == number, cancellation);
        if (row is null)
        {
            return null;
        }

        var documents = await DocumentsAsync(row.Id, cancellation);
        var points = row.State == CaseState.Returned ? await PointsAsync(row, documents, cancellation) : [];
        var book = await db.RulebookAsync(cancellation);
        var rules = book.RulesOf(row, clock.Today()).TryGet(out var found, out _) ? found : null;
        var answers = row.AnswersOf();
        return new(row, book.FormOf(row, clock.Today()), answers, documents, points, book, rules, clock.Today())
        {
            Visas = row.Kind == ApplicationKind.K2 ? [.. (await db.VisaHintsAsync(row.PermitId, answers, cancellation)).Select(hint => hint with { Kept = [] })] : [],
        };
    }

    // The bytes stay in the register: a page needs the name and the size.
    private Task<List<DocumentInHand>> DocumentsAsync(Guid id, CancellationToken cancellation) =>
        db.CaseDocuments.AsNoTracking().Where(d => d.ApplicationId == id && d.ReplacedAt == null)
            .OrderBy(d => d.AddedAt)
            .Select(d => new DocumentInHand(
                d.Line,
                d.FileId,
                d.File == null ? null : d.File.Name,
                d.File == null ? null : d.File.ContentType,
                d.File == null ? 0 : d.File.Content.Length,
                d.PromisedBy,
                d.AddedAt,
                d.OriginalSeenAt))
            .ToListAsync(cancellation);

    private async Task<List<PointToCorrect>> PointsAsync(Application row, List<DocumentInHand> documents, CancellationToken cancellation)
    {
        var notice = await db.ReturnNotices.AsNoTracking().Include(n => n.Items)
            .Where(n => n.ApplicationId == row.Id).OrderByDescending(n => n.Round).FirstOrDefaultAsync(cancellation);
        if (notice is null)
        {
            return [];
        }

        var payloads = await db.Audit.AsNoTracking()
            .Where(e => e.SubjectKind == "case" && e.Subject == row.Number && e.Name == AuditEvents.CaseSaved && e.At > notice.At)
            .Select(e => e.Payload)
            .ToListAsync(cancellation);
        var touched = payloads.Select(TopicOf)
            .Concat(documents.Where(d => d.AddedAt > notice.At).Select(d => "documents." + d.Line))
            .ToHashSet(StringComparer.Ordinal);
        return [.. notice.Items.OrderBy(i => i.Position).Select(i => new PointToCorrect(
            i.Field, i.Text, touched.Contains(i.Field) || touched.Contains(i.Field.Split('.')[0])))];
    }

    private static string TopicOf(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.TryGetProperty("topic", out var topic) ? topic.GetString() ?? "" : "";
    }
}
