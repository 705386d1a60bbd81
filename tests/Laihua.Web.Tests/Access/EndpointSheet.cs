using Laihua.Rules.Access;
using Laihua.Rules.Machines;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Access;

/// <summary>One way into the system: an address and a method, and who may go in.</summary>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="Pattern">The pattern of the address.</param>
/// <param name="Policies">The policies that it names; empty where it names none.</param>
/// <param name="Anonymous">Whether it is open to anyone by its own word.</param>
/// <param name="ByToken">Whether it takes bearer tokens alone.</param>
public sealed record EndpointSheet(string Method, string Pattern, IReadOnlyList<string> Policies, bool Anonymous, bool ByToken)
{
    private static readonly string[] Known = [.. Permission.All, .. PermissionPolicies.AnyOf.Keys, PermissionPolicies.SignedIn, .. MachineScope.All];

    // A page that overrides OnPageHandlerExecuting seems to handle a method called PAGE, which nobody can send.
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>Whether it says who may go in, with a word of the table.</summary>
    public bool IsNamed => Anonymous || (Policies.Count > 0 && Policies.All(Known.Contains));

    /// <summary>Whether somebody with this role may go in; null stands for nobody.</summary>
    public bool Allows(Role? role) => Anonymous || (role is { } held && Policies.All(policy => policy switch
    {
        PermissionPolicies.SignedIn => true,
        _ when MachineScope.All.Contains(policy) => false, // Machines have scopes; no role of a person opens them.
        _ when PermissionPolicies.AnyOf.TryGetValue(policy, out var permissions) => permissions.Any(permission => RoleTable.Allows([held], permission)),
        _ => RoleTable.Allows([held], policy),
    }));

    /// <summary>An address of this pattern that leads to nothing stored.</summary>
    public string Address()
    {
        var segments = Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(segment =>
            !segment.Contains('{', StringComparison.Ordinal) ? segment
            : segment.Contains(":guid", StringComparison.Ordinal) ? Guid.Empty.ToString()
            : segment.Contains(":int", StringComparison.Ordinal) ? "1"
            : segment.Contains("number", StringComparison.Ordinal) ? "000000-2026-000000"
            : segment.Contains("token", StringComparison.Ordinal) ? "AAAAAAAAAAAAAAAAAAAAAA"
            : segment.Split(":regex(^(", 2) is [_, var alternatives] ? alternatives.Split('|')[0] // One of the words that the pattern allows.
            : segment.Contains("documentName", StringComparison.Ordinal) ? segment.Replace("{documentName}", "v1", StringComparison.Ordinal).Replace("{documentName?}", "v1", StringComparison.Ordinal)
            : "x");
        var path = "/" + string.Join('/', segments);
        string[] bare = ["/api/", "/p/", "/health/", "/openapi/", "/scalar", "/.well-known/"];
        return bare.Any(start => path.StartsWith(start, StringComparison.Ordinal)) ? path : "/en" + path;
    }

    /// <summary>Every endpoint of the site, pages with each method that they handle.</summary>
    public static async Task<IReadOnlyList<EndpointSheet>> AllAsync(IServiceProvider services)
    {
        var sheets = new List<EndpointSheet>();
        var loader = services.GetRequiredService<PageLoader>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                // What a page says of itself is known when it is compiled, not when it is mapped.
                var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
                var methods = compiled.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append("GET").Intersect(Methods);
                var metadata = new EndpointMetadataCollection(compiled.EndpointMetadata ?? []);
                sheets.AddRange(methods.Select(method => Of(endpoint.RoutePattern.RawText, method, metadata)));
            }
            else
            {
                var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                sheets.AddRange(methods.Select(method => Of(endpoint.RoutePattern.RawText, method, endpoint.Metadata)));
            }
        }

        return sheets;
    }

    /// <summary>What the metadata of an endpoint say.</summary>
    public static EndpointSheet Of(string? pattern, string method, EndpointMetadataCollection metadata)
    {
        var asked = metadata.GetOrderedMetadata<IAuthorizeData>();
        return new(
            method, "/" + pattern?.Trim('/'), [.. asked.Select(data => data.Policy ?? "")],
            metadata.GetMetadata<IAllowAnonymous>() is not null, asked.Any(data => data.AuthenticationSchemes == IdentityConstants.BearerScheme));
    }
}
