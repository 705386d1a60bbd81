using System.CommandLine;
using System.Globalization;
using Laihua.App.Features;
using Laihua.App.Features.Machines;
using Laihua.Rules;
using Laihua.Rules.Machines;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua clients</c>: machine clients, with the use cases of the pages. A new secret is printed once, on standard output.</summary>
internal static class ClientsCommands
{
    private static readonly Argument<string> Client = new("client") { Description = "The client ID" };
    private static readonly Option<string> By = new("--by") { Required = true, Description = "The address of your account; its password is read from LAIHUA_PASSWORD or asked for" };
    private static readonly Option<string> NameEn = new("--name-en") { Required = true, Description = "Name in English / 英文名称" };
    private static readonly Option<string> NameZh = new("--name-zh") { Required = true, Description = "Name in Chinese / 中文名称" };
    private static readonly Option<ClientKind> Kind = new("--kind") { Required = true, Description = "police, mission, tax, socialInsurance or bank" };
    private static readonly Option<string> Division = new("--division") { DefaultValueFactory = _ => "", Description = "Prefix of division codes; nothing for the whole country" };
    private static readonly Option<string[]> Scope = new("--scope") { Required = true, Description = string.Join(", ", MachineScope.All) };
    private static readonly Option<string[]> Purpose = new("--purpose") { Required = true, Description = "For what it asks; may be repeated" };
    private static readonly Option<string> From = new("--from") { Description = "The first day, yyyy-MM-dd; today" };
    private static readonly Option<string> To = new("--to") { Description = "The last day, yyyy-MM-dd; no end" };
    private static readonly Option<string> Contact = new("--contact") { Required = true, Description = "Who answers for it" };
    private static readonly Option<int> PerMinute = new("--per-minute") { DefaultValueFactory = _ => 600, Description = "Items a minute" };
    private static readonly Option<int> PerDay = new("--per-day") { DefaultValueFactory = _ => 20_000, Description = "Items a day" };
    private static readonly Option<bool> EndOld = new("--end-old") { Description = "The present secret has leaked: end it at once" };
    private static readonly Option<string> Reason = new("--reason") { Required = true, Description = "Why" };

    public static Command Create() => new("clients", "Machine clients of other authorities / 机器客户端")
    {
        List(),
        New(),
        OnClient("rotate", "Gives a new secret; the one before stays good for seven days / 更换密钥", [EndOld], static async (call, services, file, actor, cancellation) =>
            Shown(await services.GetRequiredService<RotateSecret>().HandleAsync(new(file.Client.Id, file.Client.Version, call.GetValue(EndOld)), actor, cancellation))),
        OnClient("suspend", "Suspends a client at once / 暂停", [Reason], (call, services, file, actor, cancellation) => MoveAsync(call, services, file, actor, suspend: true, cancellation)),
        OnClient("resume", "Lets a suspended client call again / 恢复", [Reason], (call, services, file, actor, cancellation) => MoveAsync(call, services, file, actor, suspend: false, cancellation)),
    };

    private static Command List()
    {
        var command = new Command("list", "Every client with its use / 列出客户端") { By };
        command.SetAction((call, cancellation) => AsAsync(call, async (services, actor) => Output.Json((await services.GetRequiredService<ClientShelf>().AllAsync(actor, cancellation)).Select(f => new
        {
            f.Client.ClientId,
            Name = f.Client.Name,
            f.Client.Kind,
            f.Client.Division,
            Scopes = f.Client.ScopeList,
            f.Client.From,
            f.Client.To,
            f.Client.PerMinute,
            f.Client.PerDay,
            f.Client.SuspendedAt,
            Used = f.Use.InAll,
        })), cancellation));
        return command;
    }

    private static Command New()
    {
        var command = new Command("new", "Makes a client and prints its secret, once / 新建客户端") { NameEn, NameZh, Kind, Division, Scope, Purpose, From, To, Contact, PerMinute, PerDay, By };
        command.SetAction((call, cancellation) => AsAsync(call, async (services, actor) =>
        {
            if (!TryDay(call.GetValue(From), out var from) || !TryDay(call.GetValue(To), out var to))
            {
                Output.Say("Give days as yyyy-MM-dd. / 日期格式为yyyy-MM-dd。");
                return ExitCodes.Usage;
            }

            var today = Beijing.Today(services.GetRequiredService<TimeProvider>());
            var terms = new ClientTerms(
                call.GetRequiredValue(NameEn), call.GetRequiredValue(NameZh), call.GetRequiredValue(Kind), call.GetValue(Division) ?? "", call.GetRequiredValue(Purpose),
                call.GetRequiredValue(Scope), from ?? today, to, call.GetRequiredValue(Contact), call.GetValue(PerMinute), call.GetValue(PerDay));
            return Shown(await services.GetRequiredService<CreateClient>().HandleAsync(terms, actor, cancellation));
        }, cancellation));
        return command;
    }

    private static Command OnClient(
        string name, string description, Option[] options, Func<ParseResult, IServiceProvider, ClientFile, Actor, CancellationToken, Task<int>> act)
    {
        var command = new Command(name, description) { Client, By };
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction((call, cancellation) => AsAsync(call, async (services, actor) =>
        {
            var id = call.GetRequiredValue(Client);
            var found = (await services.GetRequiredService<ClientShelf>().AllAsync(actor, cancellation)).FirstOrDefault(f => f.Client.ClientId == id);
            return found is null ? Output.Refused(new Refusal.NotFound("client", id)) : await act(call, services, found, actor, cancellation);
        }, cancellation));
        return command;
    }

    private static async Task<int> MoveAsync(ParseResult call, IServiceProvider services, ClientFile file, Actor actor, bool suspend, CancellationToken cancellation)
    {
        var result = await services.GetRequiredService<SuspendClient>()
            .HandleAsync(new(file.Client.Id, file.Client.Version, suspend, call.GetRequiredValue(Reason)), actor, cancellation);
        return result.TryGet(out _, out var refusal) ? Output.Json(new { file.Client.ClientId, Suspended = suspend }) : Output.Refused(refusal);
    }

    private static int Shown(Result<ShownSecret> result) =>
        result.TryGet(out var shown, out var refusal) ? Output.Json(new { shown.ClientId, shown.Secret }) : Output.Refused(refusal);

    private static Task<int> AsAsync(ParseResult call, Func<IServiceProvider, Actor, Task<int>> act, CancellationToken cancellation) => RegisterServices.UseAsync(async services =>
        (await PersonAtTerminal.ProveAsync(services, call.GetRequiredValue(By), cancellation)).TryGet(out var actor, out var refusal) ? await act(services, actor) : Output.Refused(refusal));

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return text is null || day is not null;
    }
}
