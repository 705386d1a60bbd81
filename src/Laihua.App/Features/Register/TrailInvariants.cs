using Laihua.App.Data;
using Laihua.App.Data.Trail;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>What must hold of the audit trail, of the queue and of stored files.</summary>
internal static class TrailInvariants
{
    public static async Task<InvariantCount[]> OfAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var cases = await db.Applications.LongCountAsync(cancellation);
        string[] known = [.. AuditEvents.Meanings.Keys];
        return
        [
            new("REGISTER-030", new("Every start and submission of a case stands in the audit trail", "案件的创建和每次提交均有审计记录"), cases,
                await db.Applications.LongCountAsync(
                    c => db.Audit.Count(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseStarted) != 1
                        || db.Audit.Count(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseSubmitted) != c.Round, cancellation)),
            new("REGISTER-031", new("Every return, recommendation and decision stands in the audit trail", "退回、审查意见和决定均有审计记录"), cases,
                await db.Applications.LongCountAsync(
                    c => db.Audit.Count(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseReturned) != c.Returns.Count
                        || db.Audit.Count(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseRecommended) != c.Examinations.Count
                        || db.Audit.Count(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseDecided) != c.Decisions.Count, cancellation)),
            new("REGISTER-032", new("Every acceptance and every other end of a case stands in the audit trail", "受理及案件的其他终结均有审计记录"), cases,
                await EndsWithoutTraceAsync(db, cancellation)),
            new("REGISTER-033", new("Every audit entry has a known name", "审计事件名称均已登记"), await db.Audit.LongCountAsync(cancellation),
                await db.Audit.LongCountAsync(e => !known.Contains(e.Name), cancellation)),
            new("REGISTER-034", new("The database refuses to change audit entries, decisions and changes of permits", "数据库禁止修改审计记录、决定和许可变动记录"), 3, await MissingGuardsAsync(db, cancellation)),
            new("REGISTER-035", new("No job was given up", "没有放弃的后台任务"), await db.Jobs.LongCountAsync(cancellation),
                await db.Jobs.LongCountAsync(j => j.State == JobState.Failed, cancellation)),
            await FilesAsync(db, cancellation),
        ];
    }

    private static Task<long> EndsWithoutTraceAsync(LaihuaDb db, CancellationToken cancellation) => db.Applications.LongCountAsync(
        c => (c.AcceptedAt != null && !db.Audit.Any(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseAccepted))
            || (c.State == CaseState.Withdrawn && !db.Audit.Any(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseWithdrawn))
            || (c.State == CaseState.Lapsed && !db.Audit.Any(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseLapsed))
            || (c.State == CaseState.NotAccepted && !db.Audit.Any(e => e.SubjectKind == "case" && e.Subject == c.Number && e.Name == AuditEvents.CaseDeclined)),
        cancellation);

    private static async Task<long> MissingGuardsAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var present = await db.Database.SqlQueryRaw<string>(Guards.NamesQuery(db.Database)).ToListAsync(cancellation);
        return Guards.NamesFor(db.Database).Except(present).LongCount();
    }

    // One file at a time: together they may be larger than memory. What is sealed says nothing without its key.
    private static async Task<InvariantCount> FilesAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var (files, changed) = (0L, 0L);
        await foreach (var file in db.Files.AsNoTracking().Where(f => !f.Sealed).Select(f => new { f.Content, f.Sha256 }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            files++;
            changed += System.Security.Cryptography.SHA256.HashData(file.Content).AsSpan().SequenceEqual(file.Sha256) ? 0 : 1;
        }

        return new("REGISTER-036", new("Every uploaded file is as it was uploaded", "上传文件与其摘要一致"), files, changed);
    }
}
