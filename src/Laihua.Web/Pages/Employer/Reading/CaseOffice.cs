using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>A window with its hours.</summary>
public sealed record WindowHours(Words Name, Words Hours);

/// <summary>The office that receives a case, and how one gets there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Telephone">Its telephone.</param>
/// <param name="Windows">Its windows.</param>
public sealed record OfficeView(Words Name, Words Address, string Telephone, IReadOnlyList<WindowHours> Windows);

/// <summary>The visit to the window: where to, and with what.</summary>
public sealed record VisitView(OfficeView Office, IReadOnlyList<Words> Originals);

/// <summary>Where the handler goes, and what is to be brought.</summary>
public sealed class CaseOffice(LaihuaDb db)
{
    /// <summary>The receiving office, or null before the first submission.</summary>
    public async Task<OfficeView?> OfAsync(CaseInHand found, CancellationToken cancellation) =>
        await db.Authorities.AsNoTracking().Where(a => a.Id == found.Row.ReceivingAuthorityId)
            .Select(a => new OfficeView(
                new(a.NameEn, a.NameZh),
                new(a.AddressEn, a.AddressZh),
                a.Telephone,
                db.Windows.Where(w => w.AuthorityId == a.Id).OrderBy(w => w.NameEn)
                    .Select(w => new WindowHours(new(w.NameEn, w.NameZh), new(w.HoursEn, w.HoursZh))).ToList()))
            .SingleOrDefaultAsync(cancellation);

    /// <summary>The originals that the window still wants to see; none unless the case awaits them.</summary>
    public async Task<IReadOnlyList<Words>> OriginalsAsync(CaseInHand found, CancellationToken cancellation)
    {
        if (found.State != CaseState.AwaitingWindow)
        {
            return [];
        }

        var lines = await CaseChecklists.OfAsync(db, found.Row, found.Today, cancellation);
        return [.. lines
            .Where(l => l.OriginalSeen && found.Documents.Any(d => d.Line == l.Id && d.FileId is not null && d.OriginalSeenAt is null))
            .Select(l => l.Name)];
    }
}
