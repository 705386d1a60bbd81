namespace Laihua.Rules.Access;

/// <summary>The one table of roles and what each may do; <c>docs/permissions.md</c> prints it.</summary>
/// <remarks>
/// <para><b>Rule</b> ACCESS-001. <b>Source</b> decision 0008: examining and approving are two permissions of two roles, so that
/// one person can hold both and still never decide what they examined (the register refuses that by itself).</para>
/// </remarks>
public static class RoleTable
{
    /// <summary>What a role may do.</summary>
    public static IReadOnlyList<string> PermissionsOf(Role role) => role switch
    {
        Role.Handler => [Permission.Apply, Permission.InviteHolders],
        Role.Receiver => [Permission.PreReview, Permission.Window, Permission.ReadCases, Permission.ReadPermits, Permission.InviteHolders],
        Role.Examiner => [Permission.Examine, Permission.ReadCases, Permission.ReadPermits, Permission.ProposeOperations, Permission.AnswerHolders, Permission.ReadAlarms],
        Role.Approver => [Permission.Decide, Permission.ReadCases, Permission.ReadPermits, Permission.ApproveOperations, Permission.AnswerHolders, Permission.ReadAlarms],
        Role.CardOfficer => [Permission.PrintCards, Permission.HandOverCards, Permission.KeepStock, Permission.ApproveStock],
        Role.Supervisor =>
            [Permission.ReadCases, Permission.ReadPermits, Permission.CheckFully, Permission.ReadLooks, Permission.ReadAlarms, Permission.ReadRules, Permission.DraftRules, Permission.ApproveRules, Permission.RunBench, Permission.ReadKeys],
        Role.Auditor => [Permission.ReadAudit],
        Role.Inspector => [Permission.CheckFully],
        Role.Holder => [Permission.OwnPermit],
        Role.KeyOfficer => [Permission.ReadKeys, Permission.ManageKeys],
        Role.Administrator => [Permission.ManageClients],
        Role.Clock => [],
    };

    /// <summary>Whether any of the roles may do it.</summary>
    public static bool Allows(IEnumerable<Role> roles, string permission) =>
        roles.Any(role => PermissionsOf(role).Contains(permission));

    /// <summary>What a role is called.</summary>
    public static Words NameOf(Role role) => role switch
    {
        Role.Handler => new("Employer's handler", "用人单位经办人"),
        Role.Receiver => new("Receiving officer", "受理人员"),
        Role.Examiner => new("Examiner", "审查人员"),
        Role.Approver => new("Approver", "决定人员"),
        Role.CardOfficer => new("Card officer", "制证人员"),
        Role.Supervisor => new("Supervisor", "主管"),
        Role.Auditor => new("Auditor", "审计人员"),
        Role.Inspector => new("Inspector", "执法检查人员"),
        Role.Holder => new("Permit holder", "持证人"),
        Role.KeyOfficer => new("Key officer", "密钥管理人员"),
        Role.Administrator => new("System administrator", "系统管理员"),
        Role.Clock => new("The system", "系统"),
    };
}
