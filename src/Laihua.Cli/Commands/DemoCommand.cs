using System.CommandLine;
using Laihua.App.Data;
using Laihua.App.Features.Demonstration;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua demo</c>: the invented office and its cases.</summary>
public static class DemoCommand
{
    private const string Source = "decision 0008";

    private static readonly Option<bool> Reset = new("--reset")
    {
        Description = "Empties a register that is a demonstration, and fills it anew; no other register is ever emptied",
    };

    public static Command Create()
    {
        var demo = new Command("demo", "Fills an empty register with an invented office and its cases / 建立演示库") { Reset };
        demo.SetAction((call, cancellation) => RegisterServices.UseAsync(services => FillAsync(services, call.GetValue(Reset), cancellation)));
        return demo;
    }

    private static async Task<int> FillAsync(IServiceProvider services, bool reset, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<LaihuaDb>();
        if ((await db.AppliedMigrationsAsync(cancellation)).Count == 0)
        {
            await db.MigrateAsync(cancellation);
        }
        else if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return Refused("DEMO-003", new("The register is of an older model: run laihua db migrate first.", "登记库结构较旧，请先运行 laihua db migrate。"));
        }

        if (reset && !(await services.GetRequiredService<ResetDemonstration>().HandleAsync(cancellation)).TryGet(out _, out var refusal))
        {
            return Output.Refused(refusal);
        }

        if (!await services.GetRequiredService<DemonstrationOffice>().FillAsync(cancellation))
        {
            return Refused("DEMO-001", new("The register is not empty. If it is a demonstration, --reset fills it anew.", "登记库不为空。如为演示库，可用 --reset 重新建立。"));
        }

        return Output.Json(new
        {
            Cases = await db.Applications.CountAsync(cancellation),
            DemonstrationOffice.Password,
            SignIns = DemonstrationOffice.SignIns.Select(s => new { s.Email, s.Name, s.Role }),
        });
    }

    private static int Refused(string rule, Words message) => Output.Refused(new Refusal.RuleBroken([new(rule, "", message, Source)]));
}
