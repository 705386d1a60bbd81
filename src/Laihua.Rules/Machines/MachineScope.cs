namespace Laihua.Rules.Machines;

/// <summary>What a machine may ask for. The names stand in tokens and in rows: they only grow.</summary>
/// <remarks>
/// <para><b>Rule</b> CLIENT-004. <b>Source</b> decision 0017: the fields of disclosure level L2 are for authorities with a duty to inspect,
/// visa and residence data come from those who issue them.</para>
/// </remarks>
public static class MachineScope
{
    /// <summary>Ask whether a code or a number is good (level L0).</summary>
    public const string Verify = "permits.verify";

    /// <summary>Read the full record behind it, with a purpose and a reason that are logged (level L2).</summary>
    public const string VerifyFull = "permits.verify.full";

    /// <summary>Read the change feed, and have webhooks.</summary>
    public const string ReadChanges = "changes.read";

    /// <summary>Bring visa, entry and residence data.</summary>
    public const string WriteVisas = "visas.write";

    /// <summary>Every scope, in the order of the printed table.</summary>
    public static IReadOnlyList<string> All { get; } = [Verify, VerifyFull, ReadChanges, WriteVisas];

    /// <summary>The scopes that a kind of client may hold at all.</summary>
    public static IReadOnlyList<string> Of(ClientKind kind) => kind switch
    {
        ClientKind.Police => All,
        ClientKind.Mission => All,
        ClientKind.Tax => [Verify, VerifyFull, ReadChanges],
        ClientKind.SocialInsurance => [Verify, VerifyFull, ReadChanges],
        ClientKind.Bank => [Verify, ReadChanges],
    };

    /// <summary>What a kind of client is called.</summary>
    public static Words NameOf(ClientKind kind) => kind switch
    {
        ClientKind.Police => new("Police, exit and entry", "公安出入境"),
        ClientKind.Mission => new("Embassy or consulate", "驻外使领馆"),
        ClientKind.Tax => new("Tax authority", "税务机关"),
        ClientKind.SocialInsurance => new("Social insurance", "社会保险"),
        ClientKind.Bank => new("Bank", "银行"),
    };

    /// <summary>What a scope is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scope.</exception>
    public static Words NameOf(string scope) => scope switch
    {
        Verify => new("Check cards and Letters", "核验证件和通知"),
        VerifyFull => new("Read full records, with a reason", "查阅完整记录（须说明理由）"),
        ReadChanges => new("Read changes and have webhooks", "读取变更并接收推送"),
        WriteVisas => new("Bring visa and residence data", "报送签证和居留数据"),
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };
}
