using Laihua.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Scans;

/// <summary>Removes what is kept of readings and has served its purpose: codes of one minute, tries and numbers after a week, counts after a year. Run by the clock.</summary>
public sealed class ForgetReadings(LaihuaDb db, TimeProvider clock)
{
    private const int Days = 7;
    private const int CountDays = 400;

    /// <returns>How many rows are gone.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var week = now.AddDays(-Days);
        var (day, year) = (Beijing.DayOf(week), now.AddDays(-CountDays));
        var number = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{KeepScans.UnknownPrefix}{week:yyyy-MM-dd'T'HH}");
        return await db.DynamicCodes.Where(c => c.MadeAt < week).ExecuteDeleteAsync(cancellation)
            + await db.MatchCounts.Where(c => c.Day < day).ExecuteDeleteAsync(cancellation)
            + await db.ScanCounts.Where(c => c.Hour < year).ExecuteDeleteAsync(cancellation)
            + await db.Counters.Where(c => c.Id.StartsWith(KeepScans.UnknownPrefix) && string.Compare(c.Id, number) < 0).ExecuteDeleteAsync(cancellation);
    }
}
