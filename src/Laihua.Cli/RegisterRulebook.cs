using Laihua.App.Data;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Rulebooks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli;

/// <summary>The versions by which a terminal scores: those of the register where there is one, else what travels with the program.</summary>
public static class RegisterRulebook
{
    /// <summary>Reads them. Scoring needs no register: one that is not there changes nothing, and one that cannot be read is told of.</summary>
    public static async Task<Rulebook> ReadAsync(CancellationToken cancellation)
    {
        var book = Rulebook.Published;
        await RegisterServices.UseAsync(async services =>
        {
            var db = services.GetRequiredService<LaihuaDb>();
            if (!IsThere(db))
            {
                return ExitCodes.Done;
            }

            if (await db.Database.CanConnectAsync(cancellation) && !(await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                book = await db.RulebookAsync(cancellation);
            }
            else
            {
                Output.Say("The register cannot be read; scored by the versions that travel with the program. / 无法读取登记库，按程序自带版本计分。");
            }

            return ExitCodes.Done;
        });
        return book;
    }

    // A server is there because it is named; a file is looked for, because a test of its connection takes as long as a score.
    private static bool IsThere(LaihuaDb db) =>
        !db.Database.IsSqlite() || File.Exists(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
}
