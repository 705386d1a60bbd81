namespace Laihua.Rules.Machines;

/// <summary>What kind of body lets a machine of its own ask the register.</summary>
public enum ClientKind
{
    /// <summary>Exit and entry administration of the police (公安出入境管理).</summary>
    Police,

    /// <summary>An embassy or consulate that issues visas (驻外使领馆).</summary>
    Mission,

    /// <summary>A tax authority (税务机关).</summary>
    Tax,

    /// <summary>A social insurance agency (社会保险经办机构).</summary>
    SocialInsurance,

    /// <summary>A bank that must know its customer (银行).</summary>
    Bank,
}
