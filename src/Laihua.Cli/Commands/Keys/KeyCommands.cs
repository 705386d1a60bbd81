using System.CommandLine;
using System.Globalization;
using Laihua.App.Features;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules.Access;
using Laihua.Rules.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands.Keys;

/// <summary><c>laihua keys</c>: the ceremonies of <c>docs/keys.md</c>.</summary>
public static class KeyCommands
{
    private static readonly Argument<string> Kid = new("KID") { Description = "The number of the key, eight hexadecimal digits" };

    /// <summary>The operator of this machine reads what key officers read.</summary>
    private static readonly Actor Reader = Actor.Operator with { Roles = [Role.KeyOfficer] };

    public static Command Create() => new("keys", "Roots, keys and trust lists / 密钥")
    {
        RootCommands.Create(),
        new Command("issuer", "Keys that sign cards and letters / 签发密钥") { New(KeyUse.Issuer, "Makes the key of a province and year / 生成签发密钥") },
        new Command("status", "Keys that sign status lists / 状态列表密钥") { New(KeyUse.StatusLists, "Makes the key of a year / 生成状态列表密钥") },
        new Command("code", "Keys that sign dynamic codes / 动态码密钥") { New(KeyUse.DynamicCodes, "Makes a key of ninety days / 生成动态码密钥") },
        Rotate(),
        Revoke(),
        TrustListCommands.Create(),
        List(),
        Check(),
        Log(),
    };

    private static Command New(KeyUse use, string description)
    {
        var province = new Option<string>("--province") { Required = true, Description = "The two digits of the province", HelpName = "NN" };
        var year = new Option<int>("--year") { Required = true, Description = "The year whose key it is", HelpName = "YYYY" };
        var from = new Option<DateOnly?>("--from") { Description = "Its first day; the first of the year when absent, today while a set is founded", HelpName = "DAY" };
        var sm2 = new Option<bool>("--sm2") { Description = "SM2 with SM3 in place of ES256" };
        var command = new Command("new", description) { year, from, sm2, OfficerAtTerminal.By };
        if (use == KeyUse.Issuer)
        {
            command.Add(province);
        }

        command.SetAction((call, cancellation) => OfficerAtTerminal.ActAsync(
            call,
            (services, actor) => services.GetRequiredService<MakeKey>().HandleAsync(
                new(
                    use,
                    use == KeyUse.Issuer ? call.GetRequiredValue(province) : "",
                    call.GetRequiredValue(year),
                    call.GetValue(from),
                    call.GetValue(sm2) ? SignatureAlgorithm.Sm2Sm3 : SignatureAlgorithm.Es256),
                actor,
                cancellation),
            made => Task.FromResult(Output.Json(made)),
            cancellation));
        return command;
    }

    private static Command Rotate()
    {
        var command = new Command("rotate", "Makes the key that follows one / 轮换密钥") { Kid, OfficerAtTerminal.By };
        command.SetAction((call, cancellation) => OfficerAtTerminal.ActAsync(
            call,
            (services, actor) => services.GetRequiredService<RotateKey>().HandleAsync(call.GetRequiredValue(Kid), actor, cancellation),
            made => Task.FromResult(Output.Json(made)),
            cancellation));
        return command;
    }

    private static Command Revoke()
    {
        var cutoff = new Option<string>("--cutoff") { Description = "Since when the key may be in other hands, ISO 8601", HelpName = "INSTANT" };
        var reason = new Option<string>("--reason") { Description = "What happened" };
        var approve = new Option<bool>("--approve") { Description = "Approves what another proposed" };
        var giveBack = new Option<bool>("--return") { Description = "Gives what another proposed back" };
        var command = new Command("revoke", "Proposes to withdraw a key; a second key officer approves / 撤销密钥") { Kid, cutoff, reason, approve, giveBack, OfficerAtTerminal.By };
        command.SetAction((call, cancellation) => OfficerAtTerminal.ActAsync(
            call,
            (services, actor) =>
            {
                var kid = call.GetRequiredValue(Kid);
                var settle = services.GetRequiredService<SettleRevocation>();
                return call.GetValue(approve) ? settle.ApproveAsync(kid, actor, cancellation)
                    : call.GetValue(giveBack) ? settle.ReturnAsync(kid, actor, cancellation)
                    : services.GetRequiredService<ProposeRevocation>().HandleAsync(new(kid, InstantOf(call.GetValue(cutoff)), call.GetValue(reason) ?? ""), actor, cancellation);
            },
            kid => Task.FromResult(Output.Json(new { Kid = kid, State = call.GetValue(approve) ? "revoked" : call.GetValue(giveBack) ? "returned" : "proposed" })),
            cancellation));
        return command;
    }

    private static DateTime? InstantOf(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.UtcDateTime : null;

    private static Command List()
    {
        var command = new Command("list", "Every key with its days and how it stands / 密钥列表");
        command.SetAction((_, cancellation) => RegisterServices.UseAsync(async services =>
        {
            var sheet = (await services.GetRequiredService<KeyShelf>().ReadAsync(Reader, cancellation))!; // The reader may.
            return Output.Json(new
            {
                Keys = sheet.Keys.Select(k => new
                {
                    Kid = k.Key.Id,
                    k.Key.Use,
                    k.Key.Province,
                    k.Key.Period.SignFrom,
                    k.Key.Period.SignUntil,
                    k.Key.Period.VerifyUntil,
                    k.Phase,
                    k.RevocationWaits,
                    k.Row.OnToken,
                    k.Fingerprint,
                }),
                Roots = sheet.Roots?.Fingerprint,
                sheet.Roots?.ForTrial,
                TrustList = sheet.Published?.Number,
                TrustListExpires = sheet.Published?.Expires,
            });
        }));
        return command;
    }

    private static Command Check()
    {
        var command = new Command("check", "Says every alarm; ends with 3 when there is one / 检查密钥");
        command.SetAction((_, cancellation) => RegisterServices.UseAsync(async services =>
        {
            var alarms = await services.GetRequiredService<KeyShelf>().AlarmsAsync(cancellation);
            Output.Json(new { Well = alarms.Count == 0, Findings = alarms });
            foreach (var alarm in alarms)
            {
                Output.Say($"{alarm.Rule}: {alarm.Message.En} / {alarm.Message.Zh}");
            }

            return alarms.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
        }));
        return command;
    }

    private static Command Log()
    {
        var command = new Command("log", "What was done in ceremonies, the newest first / 密钥仪式日志");
        command.SetAction((_, cancellation) => RegisterServices.UseAsync(async services =>
        {
            foreach (var entry in await services.GetRequiredService<KeyShelf>().LogAsync(null, int.MaxValue, cancellation))
            {
                Output.JsonLine(new { entry.At, entry.Name, entry.Actor, entry.SubjectKind, entry.Subject, Payload = System.Text.Json.JsonDocument.Parse(entry.Payload) });
            }

            return ExitCodes.Done;
        }));
        return command;
    }
}
