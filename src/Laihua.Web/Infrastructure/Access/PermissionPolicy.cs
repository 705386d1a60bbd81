using Laihua.Rules.Access;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Infrastructure.Access;

/// <summary>Asks for one of these permissions of the table of roles, held today.</summary>
public sealed record PermissionRequirement(params string[] AnyOf) : IAuthorizationRequirement;

/// <summary>Grants what the roles held today allow.</summary>
public sealed class PermissionHandler(CurrentActor current) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await current.FindAsync() is { } actor && requirement.AnyOf.Any(actor.May))
        {
            context.Succeed(requirement);
        }
    }
}

/// <summary>One policy for each permission, by its name.</summary>
public static class PermissionPolicies
{
    /// <summary>For every signed-in person, whatever their roles: own account, own home.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>For whoever may have cases to read: employers their own, officers those of their authority.</summary>
    public const string CasePapers = "cases.papers";

    /// <summary>For whoever has work at an authority: the officers' home.</summary>
    public const string OfficersHome = "officers.home";

    /// <summary>For examiners and approvers: the list of the deciding office.</summary>
    public const string Decisions = "decisions.list";

    /// <summary>The policies that more than one permission opens, with those that do.</summary>
    public static IReadOnlyDictionary<string, string[]> AnyOf { get; } = new Dictionary<string, string[]>
    {
        [CasePapers] = [Permission.Apply, Permission.ReadCases],
        [OfficersHome] = [.. Permission.All.Except([Permission.Apply, Permission.OwnPermit, Permission.InviteHolders])],
        [Decisions] = [Permission.Examine, Permission.Decide],
    };

    /// <summary>Registers them. Without a word of its own a page is closed to everybody who is not signed in.</summary>
    public static void Add(AuthorizationOptions options)
    {
        foreach (var permission in Permission.All)
        {
            options.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
        }

        foreach (var (name, permissions) in AnyOf)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permissions)));
        }

        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.FallbackPolicy = options.GetPolicy(SignedIn);
    }
}
