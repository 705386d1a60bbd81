using Laihua.Journeys.Stage;

namespace Laihua.Journeys.Roles;

/// <summary>Papers that somebody downloads.</summary>
internal static class Papers
{
    private static readonly TimeSpan MadeWithin = TimeSpan.FromSeconds(60);

    /// <summary>A paper of a case as PDF; one that is being made is waited for.</summary>
    public static Task<byte[]> PaperAsync(this Visitor visitor, string number, string kind) => visitor.PdfAsync($"/{visitor.Language}/papers/{number}/{kind}");

    /// <summary>A PDF at an address of the site.</summary>
    public static async Task<byte[]> PdfAsync(this Visitor visitor, string address)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var answer = await visitor.Page.APIRequest.GetAsync(address);
        while (answer.Status == 503 && watch.Elapsed < MadeWithin)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            answer = await visitor.Page.APIRequest.GetAsync(address);
        }

        Assert.Equal(200, answer.Status);
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return await answer.BodyAsync();
    }
}
