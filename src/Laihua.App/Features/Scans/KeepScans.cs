using System.Globalization;
using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.App.Data.Trail;
using Laihua.Rules.Scans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Features.Scans;

/// <summary>Keeps counted readings as counts by code, city and hour, and raises alarms. Of codes that do not exist only a number is kept.</summary>
/// <remarks><para>Configuration <c>Scans:ManyInADay</c> and <c>Scans:ManyUnknownInAnHour</c> set when readings are too many.</para></remarks>
public sealed class KeepScans(LaihuaDb db, IConfiguration configuration, TimeProvider clock)
{
    internal const string UnknownPrefix = "scans-unknown-";

    private readonly int manyInADay = configuration.GetValue("Scans:ManyInADay", ScanRule.ManyInADay);
    private readonly int manyUnknown = configuration.GetValue("Scans:ManyUnknownInAnHour", ScanRule.ManyUnknownInAnHour);

    /// <returns>How many alarms were raised.</returns>
    public async Task<int> HandleAsync(IReadOnlyDictionary<Reading, int> readings, CancellationToken cancellation)
    {
        for (var tried = 0; readings.Count > 0 && tried < RunningNumbers.Tries; tried++)
        {
            var raised = await AddAsync(readings, cancellation);
            if (await db.TrySaveAsync(cancellation))
            {
                return raised;
            }

            db.ChangeTracker.Clear(); // Another node counted the same codes at this moment.
        }

        return 0;
    }

    private async Task<int> AddAsync(IReadOnlyDictionary<Reading, int> readings, CancellationToken cancellation)
    {
        var hashes = readings.Keys.Select(r => r.TokenHash).Distinct().Select(Convert.FromHexString).ToList();
        var artefacts = (await db.Artefacts.AsNoTracking().Where(a => hashes.Contains(a.TokenHash)).Select(a => new { a.Id, a.TokenHash }).ToListAsync(cancellation))
            .ToDictionary(a => Convert.ToHexString(a.TokenHash), a => a.Id);
        var raised = 0;
        foreach (var known in readings.Where(r => artefacts.ContainsKey(r.Key.TokenHash)).GroupBy(r => artefacts[r.Key.TokenHash]))
        {
            raised += await AddAsync(known.Key, known, cancellation);
        }

        foreach (var unknown in readings.Where(r => !artefacts.ContainsKey(r.Key.TokenHash)).GroupBy(r => r.Key.Hour))
        {
            raised += await AddUnknownAsync(unknown.Key, unknown.Sum(r => r.Value), cancellation);
        }

        return raised;
    }

    private async Task<int> AddAsync(Guid artefact, IEnumerable<KeyValuePair<Reading, int>> readings, CancellationToken cancellation)
    {
        List<KeyValuePair<Reading, int>> added = [.. readings];
        var (first, last) = (added.Min(r => r.Key.Hour).AddDays(-1), added.Max(r => r.Key.Hour).AddDays(1));
        var counts = await db.ScanCounts.Where(c => c.ArtefactId == artefact && c.Hour >= first && c.Hour <= last).ToListAsync(cancellation);
        var raised = 0;
        foreach (var (reading, times) in added)
        {
            var count = counts.Find(c => c.Hour == reading.Hour && c.City == reading.City);
            if (count is null)
            {
                count = new() { ArtefactId = artefact, City = reading.City, Hour = reading.Hour };
                counts.Add(count);
                db.ScanCounts.Add(count);
            }

            count.Count += times;
            count.Version++;
            raised += await AlarmAsync(artefact, count, counts, cancellation);
        }

        return raised;
    }

    private async Task<int> AlarmAsync(Guid artefact, ScanCount count, List<ScanCount> counts, CancellationToken cancellation)
    {
        var sighting = new Sighting(count.City, count.Hour);
        var day = Beijing.DayOf(count.Hour);
        var raised = 0;
        if (counts.Find(c => ScanRule.Contradict(sighting, new(c.City, c.Hour))) is { } other)
        {
            raised += await RaiseAsync(ScanAlarmKind.FarCities, artefact, $"{artefact:N}", count.Hour, (other.City, count.City), count.Count, cancellation);
        }

        var today = counts.Where(c => Beijing.DayOf(c.Hour) == day).Sum(c => c.Count);
        if (today > manyInADay)
        {
            raised += await RaiseAsync(ScanAlarmKind.Many, artefact, $"{artefact:N}", count.Hour, ("", ""), today, cancellation);
        }

        return raised;
    }

    private async Task<int> AddUnknownAsync(DateTime hour, int times, CancellationToken cancellation)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{UnknownPrefix}{hour:yyyy-MM-dd'T'HH}");
        var count = db.Counters.Local.FirstOrDefault(c => c.Id == id) ?? await db.Counters.SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (count is null)
        {
            count = new Counter { Id = id };
            db.Counters.Add(count);
        }

        count.Last += times;
        count.Version++;
        return count.Last > manyUnknown ? await RaiseAsync(ScanAlarmKind.Guessing, null, "", hour, ("", ""), count.Last, cancellation) : 0;
    }

    // Once for a kind, code and day: an alarm that rings all day is heard by nobody.
    private async Task<int> RaiseAsync(
        ScanAlarmKind kind, Guid? artefact, string about, DateTime hour, (string One, string Other) cities, int count, CancellationToken cancellation)
    {
        var once = string.Create(CultureInfo.InvariantCulture, $"{kind} {about} {Beijing.DayOf(hour):yyyy-MM-dd}");
        if (db.ScanAlarms.Local.Any(a => a.Once == once) || await db.ScanAlarms.AnyAsync(a => a.Once == once, cancellation))
        {
            return 0;
        }

        var now = clock.UtcNow();
        var alarm = new ScanAlarm { Kind = kind, ArtefactId = artefact, Once = once, Hour = hour, City = cities.One, OtherCity = cities.Other, Count = count, RaisedAt = now };
        db.ScanAlarms.Add(alarm);
        db.Audit.Add(Trail.Entry(Actor.System, now, AuditEvents.ScanAlarmRaised, "alarm", alarm.Id.ToString(), new { kind, artefact, hour, count }));
        return 1;
    }
}
