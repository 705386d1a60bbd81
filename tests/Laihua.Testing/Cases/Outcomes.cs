using Laihua.App.Data.Trail;
using Laihua.Rules;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Testing.Cases;

/// <summary>What came of a use case, and what it left in the register.</summary>
public static class Outcomes
{
    /// <summary>The refusal of a result, or null where there is a value.</summary>
    public static Refusal? Refusal<T>(this Result<T> result) => result.TryGet(out _, out var refusal) ? null : refusal;

    /// <summary>The ids of the broken rules with their fields, in order; empty where none is broken.</summary>
    public static string[] Broken<T>(this Result<T> result) =>
        result.Refusal() is Refusal.RuleBroken broken ? [.. broken.Findings.Select(f => $"{f.Rule} {f.Field}".Trim()).Order(StringComparer.Ordinal)] : [];

    /// <summary>The audit entries about something, oldest first.</summary>
    public static Task<List<AuditEvent>> TrailAsync(this TestOffice office, string subject) => office.InAsync(db => db.Audit.AsNoTracking()
        .Where(e => e.Subject == subject).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync());

    /// <summary>Everything that a use case could leave behind, in figures: the same before and after where nothing was done.</summary>
    public static Task<string> TracesAsync(this TestOffice office) => office.InAsync(async db => string.Join(" ",
    [
        $"cases {await db.Applications.CountAsync()}/{await db.Applications.SumAsync(c => c.Version)}",
        $"documents {await db.CaseDocuments.CountAsync()}",
        $"files {await db.Files.CountAsync()}",
        $"returns {await db.ReturnNotices.CountAsync()}",
        $"examinations {await db.Examinations.CountAsync()}",
        $"decisions {await db.Decisions.CountAsync()}",
        $"people {await db.People.CountAsync()}/{await db.People.SumAsync(p => p.Version)}",
        $"permits {await db.Permits.CountAsync()}/{await db.Permits.SumAsync(p => p.Version)}",
        $"artefacts {await db.Artefacts.CountAsync()}",
        $"cards {await db.CardOrders.CountAsync()}/{await db.CardOrders.SumAsync(o => o.Version)}",
        $"batches {await db.CardBatches.CountAsync()}/{await db.CardBatches.SumAsync(b => b.Version)}",
        $"blanks {await db.Blanks.CountAsync(b => b.CardOrderId != null)}/{await db.Blanks.SumAsync(b => b.Version)}/{await db.StockMoves.CountAsync()}",
        $"operations {await db.PermitOperations.CountAsync()}/{await db.PermitOperations.SumAsync(o => o.Version)}",
        $"changes {await db.PermitChanges.CountAsync()}",
        $"jobs {await db.Jobs.CountAsync()}/{await db.Jobs.SumAsync(j => j.Version)}",
        $"invitations {await db.ActivationCodes.CountAsync()}/{await db.ActivationCodes.SumAsync(c => c.Version)}",
        $"shares {await db.ShareCodes.CountAsync()}/{await db.ShareCodes.SumAsync(c => c.Version)}/{await db.ShareUses.CountAsync()}",
        $"codes {await db.DynamicCodes.CountAsync()}/{await db.DynamicCodes.SumAsync(c => c.Version)}",
        $"reports {await db.WrongDataReports.CountAsync()}/{await db.WrongDataReports.SumAsync(r => r.Version)}",
        $"looks {await db.RecordLooks.CountAsync()}/{await db.RecordLooks.SumAsync(l => l.Version)}",
        $"matches {await db.MatchCounts.SumAsync(c => c.Tries)}",
        $"scans {await db.ScanCounts.SumAsync(c => c.Count)}/{await db.ScanAlarms.CountAsync()}/{await db.ScanAlarms.SumAsync(a => a.Version)}",
        $"users {await db.Users.CountAsync()}/{await db.RoleGrants.CountAsync()}",
        $"rules {await db.RuleDrafts.CountAsync()}/{await db.RuleDrafts.SumAsync(d => d.Version)}",
        $"audit {await db.Audit.CountAsync()}",
        $"counters {await db.Counters.SumAsync(c => c.Last)}",
    ]));

    /// <summary>
    /// Does something again and again, and each time the process dies a moment later, until it lives long enough; what is there after each
    /// death is looked at, and a new process takes up the work.
    /// </summary>
    /// <returns>What came of it at last, and how many moments there were to die in.</returns>
    public static async Task<(T Last, int Deaths)> DyingAsync<T>(this Stores.Deaths deaths, Func<Task<T>> act, Func<Task> afterDeath)
    {
        for (var moment = 1; ; moment++)
        {
            deaths.At(moment);
            try
            {
                var last = await act();
                deaths.Never();
                return (last, moment - 1);
            }
            catch (Exception) when (deaths.Died)
            {
                deaths.Never();
                await afterDeath();
            }
        }
    }

    /// <summary>
    /// Does one use case up to the moment before it saves; then does something else completely; then lets the first save.
    /// The first has read and decided on what the other has changed meanwhile.
    /// </summary>
    public static async Task<(TSlow Slow, TFast Fast)> RaceAsync<TUseCase, TSlow, TFast>(
        this TestOffice office, Func<TUseCase, CancellationToken, Task<TSlow>> slow, Func<Task<TFast>> fast)
        where TUseCase : notnull
    {
        await using var scope = office.Services.CreateAsyncScope();
        var overtaken = false;
        TFast? meanwhile = default;
        scope.ServiceProvider.GetRequiredService<Laihua.App.Data.LaihuaDb>().SavingChanges += (_, _) =>
        {
            if (!overtaken)
            {
                overtaken = true;
                meanwhile = Task.Run(fast).GetAwaiter().GetResult();
            }
        };
        var result = await slow(scope.ServiceProvider.GetRequiredService<TUseCase>(), CancellationToken.None);
        return overtaken ? (result, meanwhile!) : throw new InvalidOperationException("The first use case did not come as far as saving.");
    }
}
