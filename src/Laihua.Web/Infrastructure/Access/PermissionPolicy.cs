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

    /// <summary>Registers them. Without a word of its own a page is closed to everybody who is not signed in.</summary>
    public static void Add(AuthorizationOptions options)
    {
        foreach (var permission in Permission.All)
        {
            options.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
        }

        options.AddPolicy(CasePapers, policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(Permission.Apply, Permission.ReadCases)));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.FallbackPolicy = options.GetPolicy(SignedIn);
    }
}
