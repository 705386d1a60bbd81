using System.CommandLine;
using System.Security.Cryptography;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands.Keys;

/// <summary><c>laihua keys trust</c>: the next trust list, from the draft over the holders' signatures to its publication.</summary>
internal static class TrustListCommands
{
    public static Command Create() => new("trust", "The next trust list / 信任列表") { Draft(), Sign(), Publish() };

    private static Command Draft()
    {
        var output = new Option<string>("--out") { Required = true, Description = "Where the draft goes that each holder signs", HelpName = "DRAFT.cbor" };
        var days = new Option<int>("--days") { Description = "For how many days it holds, 90 at most", DefaultValueFactory = _ => TrustList.LongestDays };
        var command = new Command("draft", "Drafts the next list / 起草信任列表") { output, days, OfficerAtTerminal.By };
        command.SetAction((call, cancellation) => OfficerAtTerminal.ActAsync(
            call,
            (services, actor) => services.GetRequiredService<DraftTrustList>().HandleAsync(call.GetValue(days), actor, cancellation),
            async draft =>
            {
                await File.WriteAllBytesAsync(call.GetRequiredValue(output), draft.Payload, cancellation);
                return Show(draft.List, draft.Payload, call.GetRequiredValue(output));
            },
            cancellation));
        return command;
    }

    // Needs no register and no network: the holder's machine has neither.
    private static Command Sign()
    {
        var draft = new Argument<string>("DRAFT") { Description = "The draft" };
        var root = new Option<string>("--root") { Required = true, Description = "The holder's key", HelpName = "KEY.pem" };
        var output = new Option<string>("--out") { Required = true, Description = "Where the signature goes", HelpName = "SIGNATURE.cbor" };
        var command = new Command("sign", "Shows a draft and signs it with one root / 签署信任列表") { draft, root, output };
        command.SetAction((call, cancellation) => SignAsync(call.GetRequiredValue(draft), call.GetRequiredValue(root), call.GetRequiredValue(output), cancellation));
        return command;
    }

    private static async Task<int> SignAsync(string draftFile, string rootFile, string output, CancellationToken cancellation)
    {
        if (!File.Exists(draftFile) || new FileInfo(draftFile).Length > TrustList.MaximumBytes)
        {
            return KeyFindings.Refused(TrustListFindings.NoDraft);
        }

        var payload = await File.ReadAllBytesAsync(draftFile, cancellation);
        if (!TrustList.TryDecode(payload, out var list, out var faults))
        {
            return Output.Refused(new Refusal.RuleBroken([.. faults.Select(f => new Finding(f.Id, f.Field, new(f.Message.En, f.Message.Zh), "decision 0015"))]));
        }

        using var root = RootCommands.Open(rootFile);
        if (root is null)
        {
            return KeyFindings.Refused(KeyFindings.NoRootKey);
        }

        await File.WriteAllBytesAsync(output, RootSignature.Sign(payload, root).Encode(), cancellation);
        return Show(list, payload, output);
    }

    private static Command Publish()
    {
        var files = new Argument<string[]>("SIGNATURE") { Description = "Signatures of holders, beside those that were taken over before", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("publish", "Takes over signatures and publishes the draft that two roots signed / 公布信任列表") { files, OfficerAtTerminal.By };
        command.SetAction((call, cancellation) => OfficerAtTerminal.ActAsync(
            call,
            async (services, actor) =>
            {
                var take = services.GetRequiredService<TakeSignature>();
                foreach (var file in call.GetValue(files) ?? [])
                {
                    if (!(await take.HandleAsync(await ReadAsync(file, cancellation), actor, cancellation)).TryGet(out _, out var refusal) && !IsTwice(refusal))
                    {
                        return refusal;
                    }
                }

                var published = await services.GetRequiredService<PublishTrustList>().HandleAsync(actor, cancellation);
                if (published.TryGet(out _, out _))
                {
                    await services.GetRequiredService<WritePublicFiles>().HandleAsync(cancellation);
                }

                return published;
            },
            version => Task.FromResult(Output.Json(new { Published = version })),
            cancellation));
        return command;
    }

    // Who calls again after a fault need not leave out what was taken over.
    private static bool IsTwice(Refusal refusal) => refusal is Refusal.RuleBroken { Findings: [var finding] } && finding == TrustListFindings.Twice;

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellation) =>
        File.Exists(file) && new FileInfo(file).Length <= TrustList.MaximumBytes ? await File.ReadAllBytesAsync(file, cancellation) : [];

    private static int Show(TrustList list, byte[] payload, string file) => Output.Json(new
    {
        File = file,
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(payload)),
        list.Version,
        Issued = QrFields.Instant(list.Issued),
        Expires = QrFields.Instant(list.Expires),
        list.BaseUrls,
        Keys = list.Keys.Select(key => new
        {
            Kid = key.Id.ToString(),
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(key.PublicKey.Span)),
            key.IssuerPrefixes,
            key.Types,
            key.SignsStatusLists,
            key.SignFrom,
            key.SignUntil,
            key.VerifyUntil,
            key.Standing,
            Cutoff = QrFields.Instant(key.Cutoff),
        }),
    });
}
