using System.Threading.RateLimiting;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>Marks what checks a code for anyone, so that it is counted.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CountedCheckAttribute : Attribute;

/// <summary>Marks what answers a form for anyone, also while it is filled in, so that what is sent is counted.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CountedAnswersAttribute : Attribute;

/// <summary>Marks what takes a secret from anyone, so that what is sent is counted.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CountedTriesAttribute : Attribute;

/// <summary>Marks where machines get tokens, so that guesses of secrets are counted.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CountedTokenAttribute : Attribute;

/// <summary>
/// How often anyone may ask without signing in: check thirty times a minute from one address and sixty times a day for one code; try a
/// share code or a one-time code twenty times an hour from one address; send a form six hundred times a minute, for many may sit behind one;
/// a machine ask for a token sixty times a minute from one address, of which ten minutes need one.
/// </summary>
public static class CheckLimits
{
    private const int ByAddressInAMinute = 30;
    private const int ByTokenInADay = 60;
    private const int AnswersInAMinute = 600;
    private const int TriesInAnHour = 20;
    private const int TokensInAMinute = 60;

    /// <summary>Registers the limits; what is not marked is not counted.</summary>
    public static IServiceCollection AddCheckLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, IsCheck(context), "address", AddressOf(context), ByAddressInAMinute, TimeSpan.FromMinutes(1))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, IsCheck(context), "token", TokenOf(context), ByTokenInADay, TimeSpan.FromDays(1))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, IsPosted<CountedAnswersAttribute>(context), "answers", AddressOf(context), AnswersInAMinute, TimeSpan.FromMinutes(1))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, IsPosted<CountedTriesAttribute>(context), "tries", AddressOf(context), TriesInAnHour, TimeSpan.FromHours(1))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => Window(context, IsToken(context), "tokens", AddressOf(context), TokensInAMinute, TimeSpan.FromMinutes(1))));
    });

    private static RateLimitPartition<string> Window(HttpContext context, bool counted, string kind, string key, int permits, TimeSpan window) => counted
        ? RateLimitPartition.Get($"{kind} {key}", _ => new ClockedWindow(permits, window, context.RequestServices.GetRequiredService<TimeProvider>()))
        : RateLimitPartition.GetNoLimiter("");

    private static bool IsCheck(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CountedCheckAttribute>() is not null;

    private static bool IsPosted<T>(HttpContext context)
        where T : Attribute =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<T>() is not null;

    private static bool IsToken(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CountedTokenAttribute>() is not null;

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string TokenOf(HttpContext context) => context.Request.RouteValues["token"] as string ?? "";
}
