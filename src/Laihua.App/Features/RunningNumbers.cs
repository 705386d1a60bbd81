using System.Globalization;
using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features;

/// <summary>Numbers that people quote: the place of a case or the kind of a record, year, running number.</summary>
internal static class RunningNumbers
{
    /// <summary>How often a start is tried: as many may start at one moment in one place, for each time one of them wins.</summary>
    public const int Tries = 50;

    public static async Task<string> NextAsync(LaihuaDb db, string prefix, int year, CancellationToken cancellation)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year}");
        var counter = await db.Counters.SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (counter is null)
        {
            counter = new Counter { Id = id };
            db.Counters.Add(counter);
        }

        counter.Last++;
        counter.Version++;
        return string.Create(CultureInfo.InvariantCulture, $"{id}-{counter.Last:000000}");
    }
}
