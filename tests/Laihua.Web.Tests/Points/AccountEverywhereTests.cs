using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Laihua.Rules.Access;
using Laihua.Web.Tests.Api;
using Laihua.Web.Tests.Officer;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Web.Tests.Points;

/// <summary>One case, one account: on the pages of both sides, as a paper, in the API and on a terminal.</summary>
public sealed partial class AccountEverywhereTests(WalkedSite site) : IClassFixture<WalkedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Account_OnTheTerminal_IsThatOfTheApiAndWhatItsFactsScoreAgain()
    {
        var api = await ApiAsync();

        var decision = JsonNode.Parse(await LaihuaAsync("points", "decision", site.Letter))!; // It gives an object.
        var facts = Path.GetTempFileName();
        await File.WriteAllTextAsync(facts, decision["facts"]!.ToJsonString(), Cancellation); // As above.
        var again = JsonNode.Parse(await LaihuaAsync("points", "score", facts));
        File.Delete(facts);

        Assert.True(JsonNode.DeepEquals(api["account"], decision["account"]), decision.ToJsonString());
        Assert.True(JsonNode.DeepEquals(api["account"], again), again?.ToJsonString());
        Assert.Equal(Ids(api["rules"]), Ids(decision["rules"]));
        Assert.Equal(Ids(api["rules"]), api["account"]!["rules"]!.AsArray().Select(id => (string?)id)); // As above.
    }

    [Theory]
    [InlineData(Role.Handler, "/en/employer/applications/{0}/points", "en")]
    [InlineData(Role.Handler, "/zh/employer/applications/{0}/points", "zh")]
    [InlineData(Role.Examiner, "/en/officer/cases/{0}", "en")]
    [InlineData(Role.Examiner, "/zh/officer/cases/{0}", "zh")]
    public async Task Account_OnAPage_HasTheNumbersBandsReasonsAndSourcesOfTheApi(Role role, string address, string language)
    {
        var account = (await ApiAsync())["account"]!; // A submitted case has one.
        using var browser = await site.BrowserOfAsync(role);

        var page = await Answer.OfAsync(await browser.GetAsync(address.Replace("{0}", site.Letter, StringComparison.Ordinal), Cancellation));

        Assert.Equal(
            Lines(account).Select(line => Said(line, language)),
            Rows().Matches(page.Html[page.Html.IndexOf("id=\"points-table\"", StringComparison.Ordinal)..]).Select(row => Cells().Matches(row.Value)).Where(cells => cells.Count == 5)
                .Take(Lines(account).Count()).Select(cells => string.Join('|', cells.Skip(1).Select(cell => Solid(cell.Groups[1].Value)))));
        var ids = account["grounds"]!.AsArray().SelectMany(group => group!["ids"]!.AsArray()).Select(id => $"<strong>{id}</strong>"); // As above.
        Assert.All(ids, id => Assert.Contains(id, WebUtility.HtmlDecode(page.Html), StringComparison.Ordinal));
        Assert.All(Ids((await ApiAsync())["rules"]), id => Assert.Contains(id!, page.TextOf("points-rules"), StringComparison.Ordinal)); // Every version has an id.
    }

    [Fact]
    public async Task Account_AsAPaper_HasTheNumbersBandsReasonsAndSourcesOfTheApi()
    {
        var api = await ApiAsync();
        var account = api["account"]!; // A submitted case has one.
        using var browser = await site.BrowserOfAsync(Role.Examiner);

        var pdf = await browser.GetByteArrayAsync($"/en/papers/{site.Letter}/points", Cancellation);

        var text = Solid(await RunAsync("pdftotext", pdf, "-enc", "UTF-8", "-raw", "-", "-"));
        Assert.Contains($"{account["total"]}/{account["maximum"]}", text, StringComparison.Ordinal);
        Assert.All(Lines(account), line => Assert.All(
            [$"{line["points"]}/{line["maximum"]}", $"{line["band"]}", $"{line["reason"]!["zh"]}", $"{line["reason"]!["en"]}", $"{line["source"]}"], // Every line has a reason.
            words => Assert.Contains(Solid(words), text, StringComparison.Ordinal)));
        Assert.All(account["grounds"]!.AsArray(), group => Assert.Contains(string.Join('、', group!["ids"]!.AsArray().Select(id => (string?)id)), text, StringComparison.Ordinal)); // As above.
        Assert.All(Ids(api["rules"]), id => Assert.Contains(id!, text, StringComparison.Ordinal)); // Every version has an id.
    }

    private static string Said(JsonNode line, string language) => string.Join('|',
        ((string[])[$"{line["points"]}", $"{line["maximum"]}", $"{line["reason"]![language]}{line["band"]}", $"{line["source"]}"]).Select(Solid)); // Every line has a reason.

    private static IEnumerable<JsonNode> Lines(JsonNode account) => account["items"]!.AsArray().OfType<JsonNode>().Where(line => line["maximum"] is not null); // It has items.

    private static IEnumerable<string?> Ids(JsonNode? versions) => versions!.AsArray().Select(version => (string?)version!["id"]); // A list of versions.

    private static string Solid(string text) => string.Concat(WebUtility.HtmlDecode(Tags().Replace(text, "")).Where(c => !char.IsWhiteSpace(c)));

    private async Task<JsonNode> ApiAsync()
    {
        var examiner = await site.MachineOfAsync(Role.Examiner);
        return JsonNode.Parse(await examiner.GetStringAsync($"/api/v1/cases/{site.Letter}", Cancellation))!; // It gives an object.
    }

    private async Task<string> LaihuaAsync(params string[] arguments)
    {
        var built = Path.GetRelativePath(Path.Combine(Testing.Repository.Root, "tests/Laihua.Web.Tests"), AppContext.BaseDirectory);
        var connection = await site.InAsync(db => Task.FromResult(db.Database.GetConnectionString()));
        return await RunAsync("dotnet", [], [Path.Combine(Testing.Repository.Root, "src/Laihua.Cli", built, "laihua.dll"), .. arguments], ("Database__Provider", "sqlite"), ("Database__Connection", connection));
    }

    private static Task<string> RunAsync(string program, byte[] input, params string[] arguments) => RunAsync(program, input, arguments, []);

    private static async Task<string> RunAsync(string program, byte[] input, string[] arguments, params (string Name, string? Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!; // Start gives null only with the shell, which is not used.
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        await process.StandardInput.BaseStream.WriteAsync(input, Cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancellation);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return await output;
    }

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("<td[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
