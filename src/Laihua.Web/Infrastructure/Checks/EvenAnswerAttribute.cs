using Microsoft.AspNetCore.Mvc.Filters;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>Makes every answer as long as every other, in bytes and nearly in time, so that neither tells whether a code exists.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EvenAnswerAttribute : Attribute, IAsyncResourceFilter
{
    private const int Step = 16 * 1024;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var response = context.HttpContext.Response;
        var (body, least) = (response.Body, Task.Delay(Least, context.HttpContext.RequestAborted));
        using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next();
        }
        finally
        {
            response.Body = body;
        }

        // Spaces after the end of the document are nothing to a browser.
        var length = (int)held.Length;
        var padded = (length + Step - 1) / Step * Step;
        response.ContentLength = padded;
        await least;
        await body.WriteAsync(held.GetBuffer().AsMemory(0, length), context.HttpContext.RequestAborted);
        await body.WriteAsync(Enumerable.Repeat((byte)' ', padded - length).ToArray(), context.HttpContext.RequestAborted);
    }
}
