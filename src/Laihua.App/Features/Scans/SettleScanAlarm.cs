using Laihua.App.Data;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Scans;

/// <param name="Id">The alarm.</param>
/// <param name="SeenVersion">The version that the officer saw.</param>
/// <param name="Remark">What was found.</param>
public sealed record SettleScanAlarmCommand(Guid Id, int SeenVersion, string Remark);

/// <summary>Somebody looked at an alarm and says what was found.</summary>
public sealed class SettleScanAlarm(LaihuaDb db, ScanAlarms alarms, TimeProvider clock)
{
    private const int ShortestRemark = 10;
    private const int LongestRemark = 1000;

    /// <returns>When it was settled.</returns>
    public async Task<Result<DateTime>> HandleAsync(SettleScanAlarmCommand command, Actor actor, CancellationToken cancellation)
    {
        var row = await alarms.Of(actor).SingleOrDefaultAsync(a => a.Id == command.Id, cancellation);
        if (row is null)
        {
            return new Refusal.NotFound("alarm", command.Id.ToString());
        }

        if (row.Version != command.SeenVersion || row.SettledAt is not null)
        {
            return new Refusal.Stale("alarm", command.Id.ToString(), row.SettledBy, row.SettledAt);
        }

        List<Finding> findings = [.. Texts.Check("remark", command.Remark, LongestRemark)];
        if (command.Remark.Trim().Length < ShortestRemark)
        {
            findings.Add(new("SCAN-002", "remark", new("Say in at least 10 characters what was found.", "请说明核查结果，至少10个字符。"), "decision 0020"));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        row.SettledAt = now;
        row.SettledById = actor.UserId;
        row.SettledBy = actor.Name;
        row.Remark = command.Remark.Trim();
        row.Version++;
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.ScanAlarmSettled, "alarm", row.Id.ToString(), new { row.Kind }));
        return await db.TrySaveAsync(cancellation) ? now : new Refusal.Stale("alarm", command.Id.ToString());
    }
}
