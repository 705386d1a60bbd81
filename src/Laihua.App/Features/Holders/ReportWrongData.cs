using Laihua.App.Data;
using Laihua.App.Data.Holders;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <param name="Field">What is wrong.</param>
/// <param name="Text">What is wrong about it, and what is right.</param>
public sealed record ReportWrongDataCommand(WrongField? Field, string Text);

/// <summary>A holder reports wrong data: a task for the office that decided.</summary>
public sealed class ReportWrongData(LaihuaDb db, TimeProvider clock)
{
    private const int MostOpen = 5;

    public async Task<Result<Guid>> HandleAsync(ReportWrongDataCommand command, Actor actor, CancellationToken cancellation)
    {
        var permit = actor.May(Permission.OwnPermit) ? await db.PermitOfAsync(actor.PersonId, cancellation) : null;
        if (permit is null)
        {
            return new Refusal.NotFound("permit", "");
        }

        List<Finding> findings = [.. WrongData.OfReport(command.Field, command.Text), .. Texts.Check("text", command.Text, WrongData.LongestText)];
        if (await db.WrongDataReports.CountAsync(r => r.PersonId == permit.PersonId && r.State == WrongDataState.Open, cancellation) >= MostOpen)
        {
            findings.Add(new("HOLDER-014", "", new("Five reports wait for an answer. The office answers them first.", "已有五项报告待答复，请等待机构处理。"), "decision 0020"));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var report = new WrongDataReport
        {
            PersonId = permit.PersonId,
            PermitId = permit.Id,
            AuthorityId = permit.AuthorityId,
            Field = command.Field!.Value, // Checked above.
            Text = command.Text.Trim(),
            MadeAt = now,
        };
        db.WrongDataReports.Add(report);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.WrongDataReported, "report", report.Id.ToString(), new { report.Field, Permit = permit.Id }));
        return await db.TrySaveAsync(cancellation) ? report.Id : new Refusal.Stale("report", "");
    }

    /// <summary>The holder's reports with their answers, newest first.</summary>
    public async Task<IReadOnlyList<WrongDataReport>> OwnAsync(Actor actor, CancellationToken cancellation)
    {
        var person = actor.May(Permission.OwnPermit) ? actor.PersonId : null;
        return await db.WrongDataReports.AsNoTracking().Where(r => r.PersonId == person).OrderByDescending(r => r.MadeAt).ToListAsync(cancellation);
    }
}
