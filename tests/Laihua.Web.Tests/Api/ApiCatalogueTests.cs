using System.Net;

namespace Laihua.Web.Tests.Api;

public sealed class ApiCatalogueTests(LiveSite site) : IClassFixture<LiveSite>
{
    private static readonly string Committed = Path.GetFullPath(Path.Combine(Sources.Web, "../../openapi/v1.json"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Description_OfTheApi_IsTheCommittedOne()
    {
        var described = (await site.Browser().GetStringAsync("/openapi/v1.json", Cancellation)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("LAIHUA_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Committed)!); // The file has a folder.
            await File.WriteAllTextAsync(Committed, described, Cancellation);
        }

        Assert.Equal(await File.ReadAllTextAsync(Committed, Cancellation), described);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfAGoodNode_IsOneWord(string path)
    {
        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Health_WithAJobThatWaitsTooLong_IsNotReadyButAlive()
    {
        await using var own = new LiveSite();
        await own.InAsync(async db =>
        {
            db.Jobs.Add(new() { Kind = "letter.issue", Subject = Guid.Empty, RunAt = own.Clock.GetUtcNow().UtcDateTime.AddMinutes(-11), LeasedUntil = own.Clock.GetUtcNow().UtcDateTime.AddMinutes(1) });
            return await db.SaveChangesAsync(Cancellation);
        });

        using var ready = await own.Browser().GetAsync("/health/ready", Cancellation);
        using var live = await own.Browser().GetAsync("/health/live", Cancellation);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
    }

    [Fact]
    public async Task Scalar_ShowsTheDescription()
    {
        using var answer = await site.Browser().GetAsync("/scalar/", Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("script-src 'self' 'unsafe-inline'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }
}
