using System.Net;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Laihua.Web.Infrastructure.Serving;

/// <summary>How the process stands in a network: behind which proxies, with how large requests, and how it tells that it is well.</summary>
public static class ServingSetup
{
    /// <summary>The largest body of a request: a document of 10 MB in a form, with room.</summary>
    public const long LargestRequest = 12 * 1024 * 1024;

    private const string Ready = "ready";

    /// <summary>Registers it. <c>Proxies</c> lists the addresses of the proxies in front, apart from this machine itself.</summary>
    public static IServiceCollection AddServing(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = LargestRequest);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in (configuration["Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
        services.AddHealthChecks().AddCheck<RegisterReady>("register", tags: [Ready]);
        return services;
    }

    /// <summary>Maps the two answers; neither says more than one word.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
