namespace Laihua.Rules.Access;

/// <summary>What a signed-in person does in the system. A person may hold several, each from a day to a day.</summary>
public enum Role
{
    /// <summary>An employer's handler (经办人).</summary>
    Handler,

    /// <summary>An officer of the receiving office (受理机构): pre-review and window.</summary>
    Receiver,

    /// <summary>An examiner of the deciding office (审查).</summary>
    Examiner,

    /// <summary>An approver of the deciding office (决定).</summary>
    Approver,

    /// <summary>Prints and hands over cards (制证、发证).</summary>
    CardOfficer,

    /// <summary>Watches over an authority and those below it.</summary>
    Supervisor,

    /// <summary>Reads the audit trail.</summary>
    Auditor,

    /// <summary>An officer of another authority who checks permits with a reason (police, labour inspection).</summary>
    Inspector,

    /// <summary>The holder of a permit (持证人).</summary>
    Holder,

    /// <summary>Makes keys, has trust lists signed and watches their dates (密钥管理).</summary>
    KeyOfficer,

    /// <summary>Looks after the system itself and the machines that call it; sees no case.</summary>
    Administrator,

    /// <summary>The clock and the jobs of the system itself. Nobody signs in as it.</summary>
    Clock,
}
