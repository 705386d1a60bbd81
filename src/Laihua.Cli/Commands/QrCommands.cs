using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Laihua.Credentials;
using Laihua.Rules;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua qr</c>: checks the text of a code without network and without a database, and exports what such a check needs.</summary>
public static class QrCommands
{
    private const string Source = "decision 0005";

    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>The group of commands.</summary>
    public static Command Create() => new("qr", "The signed QR of cards and letters / 证件二维码") { Verify(), TrustCommands.Create() };

    private static Command Verify()
    {
        var text = new Argument<string>("TEXT") { Description = "What a scanner read: https://v.example/p/…#…" };
        var trust = new Option<string>("--trust") { Description = "The trust list (CBOR)", HelpName = "TRUST.cbor", Required = true };
        var at = new Option<DateTimeOffset?>("--at") { Description = "The instant to answer for, ISO 8601; now when absent", HelpName = "INSTANT", CustomParser = ReadInstant };
        var command = new Command("verify", "Check a code without network / 离线核验二维码") { text, trust, at };
        command.SetAction(call => Verify(
            call.GetRequiredValue(text),
            call.GetRequiredValue(trust),
            call.GetValue(at) ?? TimeProvider.System.GetUtcNow()));
        return command;
    }

    private static int Verify(string text, string trustFile, DateTimeOffset at)
    {
        if (!File.Exists(trustFile))
        {
            Output.Say("There is no trust list file of this name / 找不到该信任列表文件");
            return ExitCodes.Usage;
        }

        if (!TrustList.TryDecode(ReadStart(trustFile), out var trust, out var faults))
        {
            var findings = faults.Select(f => new Finding(f.Id, f.Field, new Words(f.Message.En, f.Message.Zh), Source));
            return Output.Refused(new Refusal.RuleBroken([.. findings]));
        }

        var verdict = new Verifier(trust).Verify(text, at);
        Output.Say($"{verdict.Reason.Text.En} / {verdict.Reason.Text.Zh}");
        return Output.Json(new
        {
            Verdict = QrFields.Name(verdict.Kind),
            Reason = verdict.Reason.Code,
            Fields = QrFields.Of(verdict.Claims),
            StatusAsOf = QrFields.Instant(verdict.StatusAsOf),
        });
    }

    /// <summary>A list is small: one byte past the limit is enough to be refused.</summary>
    private static byte[] ReadStart(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[TrustList.MaximumBytes + 1];
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
