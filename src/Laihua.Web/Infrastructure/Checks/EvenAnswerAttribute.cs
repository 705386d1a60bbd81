using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>A page whose answers are all of the same length.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EvenAnswerAttribute : Attribute, IAsyncResourceFilter
{
    private const int Step = 16 * 1024;

    /// <inheritdoc/>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next) =>
        EvenAnswer.GiveAsync(context.HttpContext, Step, () => next());
}

/// <summary>JSON whose answers are all of the same length.</summary>
/// <param name="value">What is answered.</param>
/// <param name="step">Larger than any answer of its kind, in bytes.</param>
public sealed class EvenJson<T>(T value, int step = EvenJson<T>.Step) : IResult, IEndpointMetadataProvider
{
    private const int Step = 2 * 1024;

    /// <inheritdoc/>
    public static void PopulateMetadata(System.Reflection.MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        EvenAnswer.GiveAsync(httpContext, step, () => TypedResults.Ok(value).ExecuteAsync(httpContext));
}
