using System.Globalization;
using Laihua.App.Features.Machines;
using Laihua.App.Features.Permits;
using Laihua.Rules.Machines;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Machines;

namespace Laihua.Web.Api;

/// <summary>One thing to verify: the text of a code (the whole address or its 22 characters), or a permit number with the birth date.</summary>
public sealed record VerificationItem(string? Ref = null, string? Code = null, string? PermitNumber = null, DateOnly? BirthDate = null);

/// <summary>What to verify, and for the full record for which agreed purpose and why.</summary>
public sealed record VerificationRequest(IReadOnlyList<VerificationItem> Items, bool Full = false, string? Purpose = null, string? Reason = null);

/// <summary>An answer for each item, in their order.</summary>
public sealed record VerificationBody(DateTime CheckedAt, IReadOnlyList<VerifiedItem> Items);

/// <summary>Verification by machines.</summary>
public static class Verifications
{
    private const int Step = 1024;
    private const int FullStep = 3 * 1024;

    /// <summary>Maps it.</summary>
    public static void MapVerifications(this RouteGroupBuilder v1) => v1.MapPost("/verifications", VerifyAsync)
        .PermitMachine(MachineScope.Verify).WithSecurityHeadersPolicy(SecurityPolicy.Checks)
        .WithTags("machines").WithName("verify").WithSummary("Verify 1 to 200 codes or permit numbers; full records with the scope for them, each logged.")
        .Produces<VerificationBody>().Refuses(400, 422, 429);

    private static async Task<IResult> VerifyAsync(
        VerificationRequest request, VerifyItems use, MachineCalls calls, CurrentMachine current, CodeSigning codes, TimeProvider clock, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        var machine = await current.GetAsync();
        if (request.Items is null || request.Items.Any(item => item is null))
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status400BadRequest)); // JSON may say null where none is expected.
        }

        if (request.Full && !machine.May(MachineScope.VerifyFull))
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status403Forbidden));
        }

        var count = Math.Clamp(request.Items.Count, 1, ClientTerms.LargestBatch);
        if (await calls.SpendAsync(machine.Client, count, http.RequestAborted) is { } wait)
        {
            return MachineLimits.Refused(http, wait);
        }

        var command = new VerifyItemsCommand([.. request.Items.Select(item => Read(item, codes.Host))], request.Full, request.Purpose ?? "", request.Reason ?? "");
        var result = await use.HandleAsync(command, machine.Client, http.RequestAborted);
        return result.TryGet(out var items, out var refusal)
            ? new EvenJson<VerificationBody>(new(clock.GetUtcNow().UtcDateTime, items), count * (request.Full ? FullStep : Step))
            : Problems.From(refusal);
    }

    // A code of another host is none of ours, whatever its token is.
    private static VerifyItem Read(VerificationItem item, string host)
    {
        if (item.Code is null)
        {
            return new(item.Ref, null, item.PermitNumber, item.BirthDate);
        }

        var address = CardAddress.Read(item.Code);
        return new(item.Ref, address.Host is null || address.Host == host ? address.Token ?? "" : "", item.PermitNumber, item.BirthDate);
    }
}

/// <summary>The answer to a machine that asked too much.</summary>
internal static class MachineLimits
{
    /// <summary>429 with the seconds to wait.</summary>
    public static IResult Refused(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem(Problems.Of(StatusCodes.Status429TooManyRequests));
    }
}
