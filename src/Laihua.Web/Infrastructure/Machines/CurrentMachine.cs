using Laihua.App.Data.Machines;
using Laihua.App.Features.Machines;
using OpenIddict.Abstractions;

namespace Laihua.Web.Infrastructure.Machines;

/// <summary>A machine that calls, with the scopes of its token.</summary>
/// <param name="Client">The client as it is now.</param>
/// <param name="Scopes">The scopes for which the token was asked.</param>
public sealed record Machine(MachineClient Client, IReadOnlyCollection<string> Scopes)
{
    /// <summary>Whether both the token and the client hold a scope.</summary>
    public bool May(string scope) => Scopes.Contains(scope) && Client.ScopeList.Contains(scope);
}

/// <summary>Which machine asks, read once for each request: a client that was suspended is refused from the next request on.</summary>
public sealed class CurrentMachine(IHttpContextAccessor http, MachineCalls calls)
{
    private Task<Machine?>? found;

    /// <summary>The machine, or null.</summary>
    public Task<Machine?> FindAsync() => found ??= LoadAsync();

    /// <summary>The machine at an endpoint that names its scope, so that there is one.</summary>
    public async Task<Machine> GetAsync() =>
        await FindAsync() ?? throw new InvalidOperationException("This endpoint names no scope of machines.");

    private async Task<Machine?> LoadAsync()
    {
        var context = http.HttpContext!; // Scoped to a request.
        var token = context.User;
        return token.GetClaim(MachineSetup.ClientClaim) is { } id && await calls.FindAsync(id, context.RequestAborted) is { } client
            ? new(client, token.GetScopes())
            : null;
    }
}
