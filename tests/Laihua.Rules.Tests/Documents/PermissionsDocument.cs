using Laihua.Rules.Access;

namespace Laihua.Rules.Tests.Documents;

/// <summary><c>docs/permissions.md</c>: who may do what, printed from the table of roles.</summary>
internal static class PermissionsDocument
{
    public static string Generate()
    {
        var roles = Enum.GetValues<Role>();
        return new Markdown()
            .Heading(1, "Roles and permissions")
            .Paragraph("Generated from `RoleTable`; change the table, then run `make approve`. A test keeps this page true.")
            .Table(
                ["Permission", .. roles.Select(r => $"{RoleTable.NameOf(r).En}<br>{RoleTable.NameOf(r).Zh}")],
                Permission.All.Select(p => (string[])[$"`{p}`", .. roles.Select(r => RoleTable.PermissionsOf(r).Contains(p) ? "yes" : "")]))
            .Paragraph("Nobody signs in as the system: it only lets time run out. Examining and approving are permissions of two roles; who holds both still never decides what they examined.")
            .ToString();
    }
}
