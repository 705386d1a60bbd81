using System.Security.Claims;
using Laihua.App.Features;

namespace Laihua.Web.Infrastructure.Access;

/// <summary>Who asks, read once for each request.</summary>
public sealed class CurrentActor(IHttpContextAccessor http, ActorOf actors)
{
    private Task<Actor?>? found;

    /// <summary>The signed-in actor, or null.</summary>
    public Task<Actor?> FindAsync() => found ??= LoadAsync();

    /// <summary>The signed-in actor of a page that names its permission, so that there is one.</summary>
    public async Task<Actor> GetAsync() =>
        await FindAsync() ?? throw new InvalidOperationException("This page has no permission of its own, and nobody is signed in.");

    private async Task<Actor?> LoadAsync()
    {
        var context = http.HttpContext!; // Scoped to a request.
        return Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await actors.FindAsync(id, context.RequestAborted)
            : null;
    }
}
