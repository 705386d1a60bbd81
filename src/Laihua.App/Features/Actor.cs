using Laihua.Rules.Access;

namespace Laihua.App.Features;

/// <summary>Who asks: the signed-in person with the roles held today and the place where they are held.</summary>
/// <param name="UserId">The account; null for the system itself.</param>
/// <param name="Name">The name shown beside what was done.</param>
/// <param name="Roles">The roles held today.</param>
/// <param name="EmployerId">The employer for whom a handler acts.</param>
/// <param name="AuthorityId">The authority at which an officer serves.</param>
public sealed record Actor(Guid? UserId, string Name, IReadOnlyCollection<Role> Roles, Guid? EmployerId, Guid? AuthorityId)
{
    /// <summary>The system itself: the clock and the jobs.</summary>
    public static readonly Actor System = new(null, "Laihua", [Role.Clock], null, null);

    /// <summary>The authorities below the one at which a supervisor serves; none for everybody else.</summary>
    public IReadOnlyCollection<Guid> Below { get; init; } = [];

    /// <summary>The person whom a holder is; null for everybody else, and for a holder who is bound to none yet.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Whoever runs the commands of the register on its own machine.</summary>
    public static readonly Actor Operator = new(null, "Laihua, operator", [], null, null);

    /// <summary>Anyone, who signs in nowhere.</summary>
    public static readonly Actor Anyone = new(null, "Anyone", [], null, null);

    public bool May(string permission) => RoleTable.Allows(Roles, permission);
}
