using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli;

/// <summary>The versions of the rules that a command knows: those of the register where there is one, else what travels with the program.</summary>
internal static class RegisterBook
{
    /// <summary>The migration since which registers have versions of their own; an older one has none.</summary>
    private const string Since = "_RulesInVersions";

    private const string DefaultFile = "var/laihua.db";

    /// <summary>No database is asked where none is named and none lies at its usual place: a score needs none.</summary>
    private static bool IsThere =>
        Environment.GetEnvironmentVariable("Database__Connection") is { Length: > 0 } || File.Exists(DefaultFile);

    public static Task<Rulebook> ReadAsync(CancellationToken cancellation) =>
        AskAsync(db => db.RulebookAsync(cancellation), Rulebook.Published, cancellation);

    /// <summary>A version of the register, whether it is approved or not, or one that travels with the program.</summary>
    public static Task<IRuleVersion?> FindAsync(string id, CancellationToken cancellation) =>
        AskAsync(db => db.VersionAsync(id, cancellation), Rulebook.Published.Find(id), cancellation);

    /// <summary>What is written in the register and not approved; none where there is no register.</summary>
    public static async Task<IReadOnlyList<RuleLine>> DraftsAsync(CancellationToken cancellation) => await AskAsync(
        async db => (IReadOnlyList<RuleLine>)
        [
            .. (await db.RuleDrafts.AsNoTracking().Where(d => d.State != RuleDraftState.Approved).ToListAsync(cancellation)).Select(LineOf),
        ],
        [],
        cancellation);

    private static RuleLine LineOf(RuleDraft row)
    {
        var version = RuleDocuments.ReadKept(row.Kind, row.Content);
        return new(version.Id, version.Kind, version.Name, row.Province.Length == 0 ? null : row.Province, version.InForceFrom, version.InForceTo, row.State, row.Version);
    }

    private static async Task<T> AskAsync<T>(Func<LaihuaDb, Task<T>> ask, T otherwise, CancellationToken cancellation)
    {
        if (!IsThere)
        {
            return otherwise;
        }

        await using var services = RegisterServices.Build();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LaihuaDb>();
        if (await KeepsVersionsAsync(db, cancellation))
        {
            return await ask(db);
        }

        Output.Say("The register cannot be read or is of an earlier program: the versions that travel with this one count. / 无法读取登记库或其版本较旧，以程序自带版本为准。");
        return otherwise;
    }

    private static async Task<bool> KeepsVersionsAsync(LaihuaDb db, CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation)
        && (await db.Database.GetAppliedMigrationsAsync(cancellation)).Any(migration => migration.EndsWith(Since, StringComparison.Ordinal));
}
