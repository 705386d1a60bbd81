using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Laihua.App.Data.Permits;

/// <summary>Numbers what a save appends to the changes of permits, and counts what it puts into a status list.</summary>
/// <remarks>
/// <para>A number that is read first and saved later makes every second writer of the whole register lose. Here the row of the counter
/// is taken inside the save's own transaction and held to its end: numbers have no gap (a save that fails gives its numbers back), and
/// nobody sees a number before every smaller one. Savers of changes wait for one another for the length of a save, and for nothing else:
/// the counter is taken before any other row, so that they cannot wait in a circle. A synchronous save gives no number, and the
/// database refuses a change without one.</para>
/// </remarks>
internal sealed class ChangeNumbers : SaveChangesInterceptor
{
    public static readonly ChangeNumbers Instance = new();

    public const string ChangesId = "permit-changes";

    public const string ListPrefix = "status-list-";

    /// <summary>The counter of a status list.</summary>
    public static string ListId(int list) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ListPrefix}{list:0000}");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (LaihuaDb)eventData.Context!; // An interceptor of saves has the context that saves.
        PermitChange[] changes = [.. db.ChangeTracker.Entries<PermitChange>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).OrderBy(c => c.Id)];
        if (changes.Length == 0)
        {
            return result;
        }

        if (db.Database.CurrentTransaction is null)
        {
            db.OfThisSave = await db.Database.BeginTransactionAsync(cancellationToken);
        }

        var next = await CountAsync(db, ChangesId, changes.Length, cancellationToken) - changes.Length;
        foreach (var change in changes)
        {
            change.Sequence = ++next;
        }

        foreach (var list in db.ChangeTracker.Entries<Artefact>().Where(e => e.State == EntityState.Added && e.Entity.StatusList is not null).GroupBy(e => e.Entity.StatusList!.Value)) // Filtered above.
        {
            await CountAsync(db, ListId(list.Key), list.Count(), cancellationToken);
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (Taken(eventData) is { } transaction)
        {
            await using (transaction)
            {
                await transaction.CommitAsync(cancellationToken);
            }
        }

        return result;
    }

    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => await GiveBackAsync(eventData);

    public override async Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => await GiveBackAsync(eventData);

    private static async Task GiveBackAsync(DbContextEventData eventData)
    {
        if (Taken(eventData) is { } transaction)
        {
            await transaction.DisposeAsync(); // Not committed: the numbers are free again.
        }
    }

    private static Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction? Taken(DbContextEventData eventData)
    {
        var db = (LaihuaDb)eventData.Context!; // As above.
        var transaction = db.OfThisSave;
        db.OfThisSave = null;
        return transaction;
    }

    private static async Task<int> CountAsync(LaihuaDb db, string id, int by, CancellationToken cancellation) => (await db.Database
        .SqlQuery<int>($"""
            insert into counters (id, last, version) values ({id}, {by}, 1)
            on conflict (id) do update set last = counters.last + {by}, version = counters.version + 1
            returning last as "Value"
            """)
        .ToListAsync(cancellation))[0];
}
