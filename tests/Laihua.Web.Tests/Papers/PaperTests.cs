using System.Net;
using Laihua.Rules.Access;
using Laihua.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Papers;

public sealed class PaperTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application-form", 200)]
    [InlineData("submission", 200)]
    [InlineData("points", 200)]
    [InlineData("receipt", 200)]
    [InlineData("decision", 200)]
    [InlineData("letter", 200)]
    [InlineData("return", 404)]
    [InlineData("non-acceptance", 404)]
    [InlineData("refusal", 404)]
    [InlineData("nothing", 404)]
    public async Task Paper_OfAGrantedLetter_IsThereWhereTheCaseHasIt(string kind, int expected)
    {
        using var browser = await site.BrowserOfAsync(Role.Handler);

        using var answer = await browser.GetAsync($"/en/papers/{site.Letter}/{kind}", Cancellation);

        Assert.Equal(expected, (int)answer.StatusCode);
        if (expected == 200)
        {
            Assert.StartsWith("%PDF-", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            Assert.Equal($"{kind}-{site.Letter}.pdf", answer.Content.Headers.ContentDisposition?.FileName);
            Assert.Equal("inline", answer.Content.Headers.ContentDisposition?.DispositionType);
            Assert.True(answer.Headers.CacheControl?.NoStore);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Contains("frame-ancestors 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letter_BeforeItIsMade_IsNotYetAvailable() => Assert.Equal(503, site.LetterBeforeItWasMade);

    [Fact]
    public async Task Points_OfTheEntryReport_AreThoseOfItsLetterAndNoPaperOfItsOwn()
    {
        using var browser = await site.BrowserOfAsync(Role.Examiner);

        using var answer = await browser.GetAsync($"/en/papers/{site.Entry}/points", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Decision_OfTheEntryReport_IsThere()
    {
        using var browser = await site.BrowserOfAsync(Role.Examiner);

        using var answer = await browser.GetAsync($"/en/papers/{site.Entry}/decision", Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Paper_OfAnothersCase_IsNotFound()
    {
        using var browser = await site.BrowserOfAsync("handler2@example.com");

        using var answer = await browser.GetAsync($"/en/papers/{site.Letter}/letter", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(Role.CardOfficer, HttpStatusCode.OK)]
    [InlineData(Role.Handler, HttpStatusCode.Forbidden)]
    [InlineData(Role.Approver, HttpStatusCode.Forbidden)]
    public async Task Card_ThatWasPrinted_IsForCardOfficersAlone(Role role, HttpStatusCode expected)
    {
        using var browser = await site.BrowserOfAsync(role);

        using var answer = await browser.GetAsync($"/en/papers/card/{site.Card}", Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("photo", "image/jpeg", true)]
    [InlineData("passport", "application/pdf", false)]
    public async Task File_OfACase_IsShownToItsEmployerAndItsOffice(string line, string type, bool sandboxed)
    {
        var id = await site.InAsync(db => db.CaseDocuments.Where(d => d.Line == line).Select(d => d.FileId).FirstAsync(Cancellation));
        foreach (var role in (Role[])[Role.Handler, Role.Receiver, Role.Examiner])
        {
            using var browser = await site.BrowserOfAsync(role);

            using var answer = await browser.GetAsync($"/en/files/{id}", Cancellation);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal(sandboxed, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Contains("sandbox", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task File_OfAnothersCase_IsNotFound()
    {
        var id = await site.InAsync(db => db.CaseDocuments.Select(d => d.FileId).FirstAsync(Cancellation));
        using var browser = await site.BrowserOfAsync("handler2@example.com");

        using var answer = await browser.GetAsync($"/en/files/{id}", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
