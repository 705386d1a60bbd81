namespace Laihua.Web.Infrastructure.Checks;

/// <summary>Makes every answer as long as every other, in bytes and nearly in time, so that neither tells whether a code exists.</summary>
public static class EvenAnswer
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    // What is sent is counted and saved, and a code of the holder's is hashed slowly: more time, the same for every answer.
    private static readonly TimeSpan LeastOfPosted = TimeSpan.FromMilliseconds(250);

    /// <summary>Holds the answer back and gives it out padded to whole steps.</summary>
    /// <param name="context">The request.</param>
    /// <param name="step">Larger than any answer of its kind, in bytes.</param>
    /// <param name="answer">What writes the answer.</param>
    public static async Task GiveAsync(HttpContext context, int step, Func<Task> answer)
    {
        var response = context.Response;
        var (body, least) = (response.Body, Task.Delay(HttpMethods.IsPost(context.Request.Method) ? LeastOfPosted : Least, context.RequestAborted));
        using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await answer();
        }
        finally
        {
            response.Body = body;
        }

        // Spaces after the end of a document mean nothing, in HTML as in JSON.
        var length = (int)held.Length;
        var padded = (length + step - 1) / step * step;
        response.ContentLength = padded;
        await least;
        await body.WriteAsync(held.GetBuffer().AsMemory(0, length), context.RequestAborted);
        await body.WriteAsync(Enumerable.Repeat((byte)' ', padded - length).ToArray(), context.RequestAborted);
    }
}
