using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Laihua.Credentials;
using Laihua.Rules;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua qr</c>: checks the text of a code without network and without a database, and exports what such a check needs.</summary>
public static class QrCommands
{
    private const string Source = "decision 0015";

    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>The group of commands.</summary>
    public static Command Create() => new("qr", "The signed QR of cards and letters / 证件二维码") { Verify(), TrustCommands.Create(), TrustCommands.CreateStatus() };

    private static Command Verify()
    {
        var text = new Argument<string>("TEXT") { Description = "What a scanner read: https://v.example/p/…#…" };
        var trust = new Option<string>("--trust") { Description = "The signed trust list", HelpName = "TRUST.cbor", Required = true };
        var roots = new Option<string>("--roots") { Description = "The roots that must have signed it; roots.cbor beside it when absent", HelpName = "ROOTS.cbor" };
        var status = new Option<string>("--status") { Description = "A folder of status lists (0.cwt, 1.cwt …); without it no status is looked up", HelpName = "DIR" };
        var at = new Option<DateTimeOffset?>("--at") { Description = "The instant to answer for, ISO 8601; now when absent", HelpName = "INSTANT", CustomParser = ReadInstant };
        var command = new Command("verify", "Check a code without network / 离线核验二维码") { text, trust, roots, status, at };
        command.SetAction(call => Verify(
            call.GetRequiredValue(text),
            call.GetRequiredValue(trust),
            call.GetValue(roots) ?? Path.Combine(Path.GetDirectoryName(call.GetRequiredValue(trust)) ?? "", TrustCommands.RootsFileName),
            call.GetValue(status),
            call.GetValue(at) ?? TimeProvider.System.GetUtcNow()));
        return command;
    }

    private static int Verify(string text, string trustFile, string rootsFile, string? statusFolder, DateTimeOffset at)
    {
        if (!File.Exists(trustFile) || !File.Exists(rootsFile))
        {
            Output.Say("There is no trust list, or no root set, of this name / 找不到该信任列表文件或根密钥集文件");
            return ExitCodes.Usage;
        }

        if (statusFolder is not null && !Directory.Exists(statusFolder))
        {
            Output.Say("There is no folder of status lists of this name / 找不到该状态列表文件夹");
            return ExitCodes.Usage;
        }

        if (!RootSet.TryDecode(ReadStart(rootsFile, RootSet.MaximumBytes), out var roots, out var faults))
        {
            return Output.Refused(new Refusal.RuleBroken([.. faults.Select(FindingOf)]));
        }

        // A list that proves nothing leaves everything open: the verdict says so, and the exit code that the input was refused.
        if (!SignedTrustList.TryOpen(ReadStart(trustFile, SignedTrustList.MaximumBytes), roots, out var trust, out faults))
        {
            Write(new(VerdictKind.Amber, VerdictReasons.ListRefused), at, [.. faults.Select(FindingOf)]);
            return ExitCodes.Refused;
        }

        var verifier = new Verifier(trust) { StatusOf = statusFolder is null ? null : Statuses(statusFolder, trust).Find };
        return Write(verifier.Verify(text, at), at, []);
    }

    /// <summary>A list that is not believed is as good as missing: the person is told, and the verdict says what is missing.</summary>
    private static StatusLists Statuses(string folder, TrustList trust)
    {
        var lists = new StatusLists(trust);
        foreach (var (file, faults) in StatusFolder.Load(folder, lists))
        {
            Output.Say($"{file}: {string.Join(", ", faults.Select(f => $"{f.Id} {f.Message.En} / {f.Message.Zh}"))}");
        }

        return lists;
    }

    private static int Write(Verdict verdict, DateTimeOffset at, IReadOnlyList<Finding> findings)
    {
        Output.Say($"{verdict.Reason.Text.En} / {verdict.Reason.Text.Zh}");
        return Output.Json(new
        {
            Verdict = QrFields.Name(verdict.Kind),
            Reason = verdict.Reason.Code,
            Fields = QrFields.Of(verdict.Claims),
            StatusAsOf = QrFields.Instant(verdict.StatusAsOf),
            CheckedAt = QrFields.Instant(at),
            Findings = findings,
        });
    }

    private static Finding FindingOf(ClaimFault fault) => new(fault.Id, fault.Field, new Words(fault.Message.En, fault.Message.Zh), Source);

    /// <summary>One byte past the limit is enough to be refused.</summary>
    private static byte[] ReadStart(string file, int limit)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[limit + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private static DateTimeOffset? ReadInstant(ArgumentResult argument)
    {
        if (argument.Tokens is [var token] && DateTimeOffset.TryParseExact(
            token.Value, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        argument.AddError("--at is an instant such as 2026-03-02T08:00:00Z");
        return null;
    }
}
