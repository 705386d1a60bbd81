using Laihua.App.Features;
using Laihua.Rules.Access;

namespace Laihua.Web.Infrastructure.Access;

/// <summary>The doors of the start page that ask who is there: all of them before signing in, one's own later. Those that are open to anyone stand beside them.</summary>
public static class StartDoors
{
    private static readonly StartDoor Employer = new("start.employer", "start.employer-means", "start.employer-go", Doors.Employer);
    private static readonly StartDoor Officer = new("start.officer", "start.officer-means", "start.officer-go", Doors.Officer);
    private static readonly StartDoor Holder = new("start.holder", "start.holder-means", "start.holder-go", Doors.Holder);
    private static readonly StartDoor Account = new("start.account", "start.account-means", "start.open", Doors.Account);

    /// <summary>The doors for somebody.</summary>
    /// <param name="actor">Who is signed in, or null.</param>
    public static IReadOnlyList<StartDoor> Of(Actor? actor) => actor is null ? [Employer, Officer, Holder] : [HomeOf(actor)];

    /// <summary>Where the role works.</summary>
    public static StartDoor HomeOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Roles.Contains(Role.Handler) ? Employer : actor.Roles.Contains(Role.Holder) ? Holder : actor.AuthorityId is null ? Account : Officer;
    }
}
