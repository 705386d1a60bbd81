using Laihua.Rules;

namespace Laihua.Cli.Commands.Keys;

/// <summary>What stands against a file or a passphrase of a ceremony.</summary>
internal static class KeyFindings
{
    public static readonly Finding ShortPassphrase = new(
        "KEY-031", "passphrase", new("A passphrase has at least 14 characters.", "口令至少14个字符。"), "decision 0019");

    public static readonly Finding NoHalf = new(
        "KEY-032", "file", new("No public half of a root, or its fingerprint does not fit.", "不是根密钥公钥文件，或指纹不符。"), "decision 0019");

    public static readonly Finding NoRootKey = new(
        "KEY-033", "root", new("No protected key of a root, or another passphrase.", "不是受保护的根密钥文件，或口令不正确。"), "decision 0019");

    public static readonly Finding Exists = new(
        "KEY-034", "file", new("There is such a file already: no key is overwritten.", "文件已存在，不会覆盖任何密钥。"), "decision 0019");

    public static int Refused(Finding finding) => Output.Refused(new Refusal.RuleBroken([finding]));
}
