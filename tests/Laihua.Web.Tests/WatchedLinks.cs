using System.Net;
using System.Text.RegularExpressions;
using Laihua.Testing.Outputs;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace Laihua.Web.Tests;

/// <summary>Keeps every address to which an answer leads: of links, pictures and forms, and where it sends on.</summary>
internal sealed partial class WatchedLinks : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (TestOutput.IsKept)
        {
            TestOutput.Say($"Location {WebUtility.UrlDecode(answer.Headers.Location?.ToString())}");
            foreach (var address in answer.Content.Headers.ContentType?.MediaType == "text/html" ? Addresses(await answer.Content.ReadAsStringAsync(cancellationToken)) : [])
            {
                TestOutput.Say($"Link {address}");
            }
        }

        return answer;
    }

    private static IEnumerable<string> Addresses(string html) => Address().Matches(html).Select(found => WebUtility.HtmlDecode(found.Groups[1].Value))
        .Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).SelectMany(address => (string[])[address, WebUtility.UrlDecode(address)]);

    [GeneratedRegex("(?:href|src|action|formaction)=\"([^\"]+)\"")]
    private static partial Regex Address();
}

/// <summary>Browsers whose links are watched.</summary>
internal static class WatchedBrowsers
{
    /// <summary>A browser that keeps cookies and follows nothing by itself.</summary>
    public static HttpClient Watched(this WebApplicationFactory<Program> site) =>
        site.CreateDefaultClient(site.ClientOptions.BaseAddress, new CookieContainerHandler(), new WatchedLinks());

    /// <summary>A browser at an address of the network, as the proxy in front says it.</summary>
    public static HttpClient BrowserAt(this WebApplicationFactory<Program> site, string address)
    {
        var browser = site.Watched();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return browser;
    }
}
