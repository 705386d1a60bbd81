using System.Threading.RateLimiting;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>Marks what checks a code for anyone, so that it is counted.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CountedCheckAttribute : Attribute;

/// <summary>How often anyone may check: thirty times a minute from one address, sixty times a day for one code.</summary>
public static class CheckLimits
{
    private const int ByAddressInAMinute = 30;
    private const int ByTokenInADay = 60;

    /// <summary>Registers the limits; what is not marked is not counted.</summary>
    public static IServiceCollection AddCheckLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, "address", AddressOf(context), ByAddressInAMinute, TimeSpan.FromMinutes(1))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, "token", TokenOf(context), ByTokenInADay, TimeSpan.FromDays(1))));
    });

    private static RateLimitPartition<string> Window(HttpContext context, string kind, string key, int permits, TimeSpan window) =>
        context.GetEndpoint()?.Metadata.GetMetadata<CountedCheckAttribute>() is null
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter($"{kind} {key}", _ => new() { PermitLimit = permits, Window = window, QueueLimit = 0 });

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string TokenOf(HttpContext context) => context.Request.RouteValues["token"] as string ?? "";
}
