using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>Tells what life changed between two rows of one person.</summary>
internal static class LinkChanges
{
    private static readonly (LinkChange Change, string Name)[] Names =
    [
        (LinkChange.Passport, "passport-changed"),
        (LinkChange.Surname, "surname-changed"),
        (LinkChange.Spelling, "spelling-changed"),
        (LinkChange.Nationality, "nationality-changed"),
        (LinkChange.Sex, "sex-changed"),
        (LinkChange.Identity, "new-identity"),
    ];

    internal static LinkChange Between(PermitIssue one, PermitIssue other)
    {
        var changes = one.Passport.Number != other.Passport.Number ? LinkChange.Passport : LinkChange.None;
        if (one.NewIdentity != other.NewIdentity)
        {
            return changes | LinkChange.Identity;
        }

        changes |= one.Passport.Married != other.Passport.Married ? LinkChange.Surname : LinkChange.None;
        changes |= one.Passport.Married == other.Passport.Married && one.Passport.Name != other.Passport.Name ? LinkChange.Spelling : LinkChange.None;
        changes |= one.Passport.State != other.Passport.State ? LinkChange.Nationality : LinkChange.None;
        return changes | (one.Man != other.Man ? LinkChange.Sex : LinkChange.None);
    }

    /// <summary>The names of the changes, joined by <c>|</c>.</summary>
    internal static string Written(LinkChange changes) =>
        changes == LinkChange.None ? "" : string.Join('|', Names.Where(name => changes.HasFlag(name.Change)).Select(name => name.Name));
}
