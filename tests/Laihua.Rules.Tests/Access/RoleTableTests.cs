using Laihua.Rules.Access;

namespace Laihua.Rules.Tests.Access;

public sealed class RoleTableTests
{
    [Fact]
    public void Faults_TheTable_None() => Assert.Empty(Faults(RoleTable.PermissionsOf));

    [Fact]
    public void Faults_APermissionThatNobodyHas_IsNamed() =>
        Assert.Contains($"{Permission.ReadAudit} is given to nobody", Faults(role => [.. RoleTable.PermissionsOf(role).Where(p => p != Permission.ReadAudit)]));

    [Fact]
    public void Faults_ARoleThatExaminesAndDecides_IsNamed() =>
        Assert.Contains(
            "Approver examines and decides",
            Faults(role => role == Role.Approver ? [Permission.Examine, Permission.Decide] : RoleTable.PermissionsOf(role)));

    [Fact]
    public void Faults_APermissionThatDoesNotExist_IsNamed() =>
        Assert.Contains(
            "Clock has all.everything, which is no permission",
            Faults(role => role == Role.Clock ? ["all.everything"] : RoleTable.PermissionsOf(role)));

    [Fact]
    public void All_EveryConstant_IsListedOnce() =>
        Assert.Equal(
            typeof(Permission).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Order(), // Literals of strings.
            Permission.All.Order());

    [Theory]
    [InlineData(Permission.Examine, true)]
    [InlineData(Permission.Decide, false)]
    [InlineData(Permission.ReadCases, true)]
    [InlineData(Permission.Apply, false)]
    public void Allows_SeveralRoles_IsTheUnion(string permission, bool allowed) =>
        Assert.Equal(allowed, RoleTable.Allows([Role.Examiner, Role.Auditor], permission));

    [Fact]
    public void Allows_TheClock_NothingThatAPersonMay() =>
        Assert.All(Permission.All, permission => Assert.False(RoleTable.Allows([Role.Clock], permission)));

    [Fact]
    public void NameOf_EveryRole_IsDistinctInBothLanguages()
    {
        var names = Enum.GetValues<Role>().Select(RoleTable.NameOf).ToList();

        Assert.Equal(names.Count, names.Select(n => n.En).Distinct().Count());
        Assert.Equal(names.Count, names.Select(n => n.Zh).Distinct().Count());
    }

    private static IReadOnlyList<string> Faults(Func<Role, IReadOnlyList<string>> permissions)
    {
        var roles = Enum.GetValues<Role>();
        return
        [
            .. Permission.All.Where(p => !roles.Any(r => permissions(r).Contains(p))).Select(p => $"{p} is given to nobody"),
            .. roles.Where(r => permissions(r).Contains(Permission.Examine) && permissions(r).Contains(Permission.Decide)).Select(r => $"{r} examines and decides"),
            .. roles.SelectMany(r => permissions(r).Except(Permission.All).Select(p => $"{r} has {p}, which is no permission")),
        ];
    }
}
