using System.Net;

namespace Laihua.Web.Tests.Points;

public sealed class AnswerLimitTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Fact]
    public async Task Answers_MoreThanSixHundredAMinute_AreRefusedAndThePageIsStillShown()
    {
        var browser = site.Browser();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i <= 600; i++)
        {
            using var answer = await browser.PostAsync("/en/category", content: null, TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
        }

        using var page = await browser.GetAsync("/en/category", TestContext.Current.CancellationToken);

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, answers.Take(600));
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (answers[600], page.StatusCode));
    }
}
