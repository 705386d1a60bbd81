using System.CommandLine;
using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.App.Features.Points;
using Laihua.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua points decision</c>: a stored decision with the facts and the versions from which it is derived again.</summary>
public static class PointsDecisionCommand
{
    private static readonly Argument<string> Case = new("CASE") { Description = "The number of the case / 案件编号" };

    private static readonly Option<int?> Round = new("--round") { Description = "The round that was decided; the last where absent / 轮次" };

    public static Command Create()
    {
        var command = new Command("decision",
            "For the operator of the register: a decision with its facts and its account; the facts, given to points score, give the account again. "
            + "They are personal data, and the audit trail says that they were read / 读取决定的计分事实（含个人信息，读取留痕）")
        {
            Case,
            Round,
        };
        command.SetAction((call, cancellation) => RegisterServices.UseAsync(services =>
            ReadAsync(services, new(call.GetRequiredValue(Case), call.GetValue(Round)), cancellation)));
        return command;
    }

    private static async Task<int> ReadAsync(IServiceProvider services, ReadDecisionCommand command, CancellationToken cancellation)
    {
        if ((await services.GetRequiredService<LaihuaDb>().AppliedMigrationsAsync(cancellation)).Count == 0)
        {
            return Output.Refused(new Refusal.NotFound("register", ""));
        }

        return (await services.GetRequiredService<ReadDecision>().HandleAsync(command, Actor.Operator, cancellation)).TryGet(out var read, out var refusal)
            ? Output.Json(read)
            : Output.Refused(refusal);
    }
}
