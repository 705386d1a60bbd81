using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Checks;

/// <summary>One reading of a full record, as a supervisor sees it.</summary>
/// <param name="Entry">Who, when and why.</param>
/// <param name="NumberEnd">The last four digits of the permit's number.</param>
/// <param name="Office">The office that decided on the permit.</param>
public sealed record LoggedLook(CheckLogEntry Entry, string NumberEnd, Words Office);

/// <summary>One page of the log, the newest first.</summary>
/// <param name="Looks">The readings of this page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page it is, from 1.</param>
public sealed record LookPage(IReadOnlyList<LoggedLook> Looks, int Total, int Page)
{
    /// <summary>Readings on a page.</summary>
    public const int Size = 50;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Readings of full records by officers and machines: of the supervisor's authorities, and of permits that these decided.</summary>
public sealed class LookLog(LaihuaDb db)
{
    /// <param name="outside">Whether only readings outside the officer's territory are wanted.</param>
    public async Task<LookPage> ReadAsync(bool outside, Actor actor, int page, CancellationToken cancellation)
    {
        Guid?[] authorities = actor.May(Permission.ReadLooks) ? [actor.AuthorityId, .. actor.Below] : [];
        var looks = db.RecordLooks.AsNoTracking()
            .Where(l => (l.AuthorityId != null && authorities.Contains(l.AuthorityId)) || authorities.Contains(l.Artefact!.Permit!.AuthorityId)) // Required by the model.
            .Where(l => !outside || l.Justification != null);
        var total = await looks.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + LookPage.Size - 1) / LookPage.Size));
        var rows = await looks.OrderByDescending(l => l.At).ThenByDescending(l => l.Id).Skip((shown - 1) * LookPage.Size).Take(LookPage.Size)
            .Include(l => l.Authority).Include(l => l.Client).Include(l => l.Artefact!.Permit!.Person).Include(l => l.Artefact!.Permit!.Authority) // Required by the model.
            .ToListAsync(cancellation);
        return new([.. rows.Select(Shown)], total, shown);
    }

    internal static CheckLogEntry EntryOf(RecordLook look) => new(
        look.At, look.Officer, look.Reason, look.PassportShownAt is not null, look.Kind, look.Authority?.Name ?? look.Client?.Name, look.BirthDateShownAt is not null, look.Justification);

    private static LoggedLook Shown(RecordLook look)
    {
        var permit = look.Artefact!.Permit!; // Included by the query.
        return new(EntryOf(look), permit.Person!.LifetimeNumber[^4..], permit.Authority!.Name); // Included by the query.
    }
}
