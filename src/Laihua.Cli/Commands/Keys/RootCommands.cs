using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Features.Keys;
using Laihua.App.Outside;
using Laihua.Credentials;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Cli.Commands.Keys;

/// <summary><c>laihua keys root</c>: the three roots. Making one needs no register: each holder does it on a machine of their own.</summary>
internal static class RootCommands
{
    /// <summary>The variable of the environment with the passphrase of a root.</summary>
    public const string PassphraseVariable = "LAIHUA_PASSPHRASE";

    private const int ShortestPassphrase = 14;
    private const uint Roots = 0xF000_0000;

    public static Command Create() => new("root", "The three roots that sign trust lists / 根密钥") { New(), Set() };

    private static Command New()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to: removable media that the holder keeps" };
        var number = new Option<uint>("--number") { Required = true, Description = "Counted over all holders that there ever were: 1, 2, 3 for the first three" };
        number.Validators.Add(result =>
        {
            if (result.GetValue(number) is 0 or > 0xFF_FFFF)
            {
                result.AddError("--number is from 1 to 16777215");
            }
        });
        var sm2 = new Option<bool>("--sm2") { Description = "SM2 with SM3 in place of ES256" };
        var command = new Command("new", "Makes one holder's root: FILE.pem under a passphrase, FILE.json to hand over / 生成根密钥") { folder, number, sm2 };
        command.SetAction(call => Make(call.GetRequiredValue(folder), new(Roots | call.GetRequiredValue(number)), call.GetValue(sm2)));
        return command;
    }

    private static int Make(string folder, KeyId id, bool sm2)
    {
        var (secretFile, publicFile) = (Path.Combine(folder, $"{id}.pem"), Path.Combine(folder, $"{id}.json"));
        if (File.Exists(secretFile) || File.Exists(publicFile))
        {
            return KeyFindings.Refused(KeyFindings.Exists);
        }

        var passphrase = SecretAtTerminal.Ask(PassphraseVariable, "Passphrase / 口令: ");
        if (passphrase.Length < ShortestPassphrase)
        {
            return KeyFindings.Refused(KeyFindings.ShortPassphrase);
        }

        using var key = SoftwareKey.Create(id, sm2 ? SignatureAlgorithm.Sm2Sm3 : SignatureAlgorithm.Es256);
        var half = RootHalf.Of(key);
        PrivateFile.Create(secretFile, Encoding.ASCII.GetBytes(ProtectedKeyFile.Write(key, passphrase)));
        File.WriteAllText(publicFile, JsonSerializer.Serialize(half, Output.OneLine) + "\n");
        Output.Say("Keep the .pem yourself, hand over the .json, read the fingerprint aloud / .pem自行保管，移交.json，并当面核对指纹");
        return Output.Json(new { File = secretFile, PublicFile = publicFile, half.Kid, half.Fingerprint });
    }

    private static Command Set()
    {
        var files = new Argument<string[]>("FILE") { Description = "The public halves of three holders (.json)", Arity = new ArgumentArity(RootSet.Holders, RootSet.Holders) };
        var output = new Option<string>("--out") { Required = true, Description = "Where the root set goes that checkers take home", HelpName = "ROOTS.cbor" };
        var trial = new Option<bool>("--trial") { Description = "The roots are for trying out: the pages say so" };
        var command = new Command("set", "Takes over three public halves / 登记根密钥集") { files, output, trial, OfficerAtTerminal.By };
        command.SetAction(async (call, cancellation) =>
        {
            var roots = new List<RootKey>();
            foreach (var file in call.GetRequiredValue(files))
            {
                if (!File.Exists(file) || RootHalf.Read(await File.ReadAllTextAsync(file, cancellation)) is not { } root)
                {
                    return KeyFindings.Refused(KeyFindings.NoHalf);
                }

                roots.Add(root);
            }

            var to = call.GetRequiredValue(output);
            return await OfficerAtTerminal.ActAsync(
                call,
                (services, actor) => services.GetRequiredService<SetRoots>().HandleAsync(new(roots, call.GetValue(trial)), actor, cancellation),
                async set =>
                {
                    await File.WriteAllBytesAsync(to, set.Encode(), cancellation);
                    return Output.Json(new { File = to, set.Version, set.Fingerprint, Roots = set.Keys.Select(k => k.Id.ToString()) });
                },
                cancellation);
        });
        return command;
    }

    /// <summary>Opens a holder's key; null when it is none, or the passphrase is another.</summary>
    internal static SoftwareKey? Open(string file)
    {
        if (!File.Exists(file) || !uint.TryParse(Path.GetFileNameWithoutExtension(file), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var kid))
        {
            return null;
        }

        try
        {
            return ProtectedKeyFile.Read(new(kid), File.ReadAllText(file), SecretAtTerminal.Ask(PassphraseVariable, "Passphrase / 口令: "));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
