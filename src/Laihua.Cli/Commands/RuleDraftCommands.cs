using System.CommandLine;
using Laihua.App.Data;
using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary>What supervisors do with versions at a terminal: the use cases of the pages, with the same two people.</summary>
internal static class RuleDraftCommands
{
    private static readonly Option<string> By = new("--by") { Required = true, Description = "The address of your account; its password is read from LAIHUA_PASSWORD or asked for" };
    private static readonly Option<string> Reasons = new("--reasons") { Required = true, Description = "Why the rules change" };
    private static readonly Option<string> Remark = new("--remark") { Required = true, Description = "Why" };

    public static IEnumerable<Command> Create() =>
    [
        OnFile("draft", "Keeps a version as a draft / 新建草稿", static (services, json, actor, cancellation) =>
            services.GetRequiredService<DraftRules>().HandleAsync(new(json), actor, cancellation)),
        OnFile("save", "Writes in the draft of the same id / 修改草稿", SaveAsync),
        OnDraft("propose", "Puts a draft before a second person / 提交复核", Reasons, static (services, id, seen, text, actor, cancellation) =>
            services.GetRequiredService<ProposeRuleDraft>().HandleAsync(new(id, seen, text), actor, cancellation)),
        OnDraft("approve", "Approves what another proposed / 批准", null, static (services, id, seen, _, actor, cancellation) =>
            services.GetRequiredService<ApproveRuleDraft>().HandleAsync(new(id, seen), actor, cancellation)),
        OnDraft("return", "Gives what another proposed back / 退回", Remark, static (services, id, seen, text, actor, cancellation) =>
            services.GetRequiredService<ReturnRuleDraft>().HandleAsync(new(id, seen, text), actor, cancellation)),
        OnDraft("withdraw", "Gives a version up before it is in force / 撤销", Remark, static (services, id, seen, text, actor, cancellation) =>
            services.GetRequiredService<WithdrawRuleDraft>().HandleAsync(new(id, seen, text), actor, cancellation)),
    ];

    private static Command OnFile(string name, string description, Func<IServiceProvider, string, Actor, CancellationToken, Task<Result<string>>> act)
    {
        var command = new Command(name, description) { RulesCommands.File, By };
        command.SetAction(async (call, cancellation) => await RulesCommands.TextAsync(call.GetRequiredValue(RulesCommands.File), cancellation) is { } json
            ? await ActAsync(call.GetRequiredValue(By), (services, actor) => act(services, json, actor, cancellation), cancellation)
            : ExitCodes.Usage);
        return command;
    }

    private static Command OnDraft(
        string name, string description, Option<string>? text, Func<IServiceProvider, string, int, string, Actor, CancellationToken, Task<Result<string>>> act)
    {
        var command = new Command(name, description) { RulesCommands.Id, By };
        if (text is not null)
        {
            command.Add(text);
        }

        command.SetAction((call, cancellation) => ActAsync(
            call.GetRequiredValue(By),
            async (services, actor) =>
            {
                var id = call.GetRequiredValue(RulesCommands.Id);
                return await act(services, id, await SeenAsync(services, id, cancellation), text is null ? "" : call.GetRequiredValue(text), actor, cancellation);
            },
            cancellation));
        return command;
    }

    private static Task<int> ActAsync(string email, Func<IServiceProvider, Actor, Task<Result<string>>> act, CancellationToken cancellation) =>
        RegisterServices.UseAsync(async services =>
        {
            if (!(await PersonAtTerminal.ProveAsync(services, email, cancellation)).TryGet(out var actor, out var refusal)
                || !(await act(services, actor)).TryGet(out var id, out refusal))
            {
                return Output.Refused(refusal);
            }

            var state = await services.GetRequiredService<LaihuaDb>().RuleDrafts.Where(d => d.Code == id).Select(d => d.State).SingleAsync(cancellation);
            return Output.Json(new { Id = id, State = state });
        });

    private static async Task<Result<string>> SaveAsync(IServiceProvider services, string json, Actor actor, CancellationToken cancellation)
    {
        if (!RuleDocuments.Read(json).TryGet(out var document, out var refusal))
        {
            return refusal;
        }

        var id = document.Version.Id;
        return await services.GetRequiredService<SaveRuleDraft>().HandleAsync(new(id, await SeenAsync(services, id, cancellation), json), actor, cancellation);
    }

    /// <summary>At a terminal the draft is taken as it is now.</summary>
    private static Task<int> SeenAsync(IServiceProvider services, string id, CancellationToken cancellation) =>
        services.GetRequiredService<LaihuaDb>().RuleDrafts.Where(d => d.Code == id).Select(d => d.Version).SingleOrDefaultAsync(cancellation);
}
