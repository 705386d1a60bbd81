using Laihua.Rules.Machines;
using Microsoft.AspNetCore.Authorization;

namespace Laihua.Web.Infrastructure.Machines;

/// <summary>Asks for a machine client that holds one of these scopes today, in its token and in its row.</summary>
public sealed record ScopeRequirement(params string[] AnyOf) : IAuthorizationRequirement;

/// <summary>Lets in a machine that holds the scope.</summary>
public sealed class ScopeHandler(CurrentMachine current) : AuthorizationHandler<ScopeRequirement>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeRequirement requirement)
    {
        if (await current.FindAsync() is { } machine && requirement.AnyOf.Any(machine.May))
        {
            context.Succeed(requirement);
        }
    }
}

/// <summary>One policy for each scope of machines, by its name. No role of a person opens any of them.</summary>
public static class MachinePolicies
{
    /// <summary>Registers them.</summary>
    public static void Add(AuthorizationOptions options)
    {
        foreach (var scope in MachineScope.All)
        {
            options.AddPolicy(scope, policy => policy.RequireAuthenticatedUser().AddRequirements(new ScopeRequirement(scope)));
        }
    }
}
