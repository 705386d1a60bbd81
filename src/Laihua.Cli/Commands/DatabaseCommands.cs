using System.CommandLine;
using Laihua.App.Data;
using Laihua.App.Features.Register;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua db</c>: the database of the register.</summary>
public static class DatabaseCommands
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the database to the present model; makes it where there is none / 升级数据库结构");
        migrate.SetAction((_, cancellation) => RegisterServices.UseAsync(services => MigrateAsync(services, cancellation)));
        var check = new Command("check", "Counts every invariant of the register / 核对登记库");
        check.SetAction((_, cancellation) => RegisterServices.UseAsync(services => CheckAsync(services, cancellation)));
        return new("db", "The database of the register / 数据库") { migrate, check };
    }

    /// <summary>The migrations that the database has seen; none where there is no database yet.</summary>
    internal static async Task<IReadOnlyList<string>> AppliedMigrationsAsync(this LaihuaDb db, CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation) ? [.. await db.Database.GetAppliedMigrationsAsync(cancellation)] : [];

    private static async Task<int> MigrateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<LaihuaDb>();
        var before = await db.AppliedMigrationsAsync(cancellation);
        await db.MigrateAsync(cancellation);
        var after = await db.AppliedMigrationsAsync(cancellation);
        return Output.Json(new { Applied = after.Except(before), Present = after[^1] });
    }

    private static async Task<int> CheckAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (!(await services.GetRequiredService<CheckRegister>().HandleAsync(cancellation)).TryGet(out var invariants, out var refusal))
        {
            return Output.Refused(refusal);
        }

        List<Finding> findings = [.. invariants.Where(i => i.Broken > 0).Select(i => i.ToFinding())];
        Output.Json(new { Consistent = findings.Count == 0, Invariants = invariants, Findings = findings });
        findings.ForEach(finding => Output.Say($"{finding.Rule}: {finding.Message.En} / {finding.Message.Zh}"));
        return findings.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }
}
