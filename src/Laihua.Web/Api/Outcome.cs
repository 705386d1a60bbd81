using Laihua.Rules;

namespace Laihua.Web.Api;

/// <summary>What came of a use case, as an answer.</summary>
internal static class Outcome
{
    /// <summary>200 with a body made of the value, or the problem.</summary>
    public static IResult Ok<T>(Result<T> result, Func<T, object> body) =>
        result.TryGet(out var value, out var refusal) ? TypedResults.Ok(body(value)) : Problems.From(refusal);
}
