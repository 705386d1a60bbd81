using System.Text.RegularExpressions;
using Laihua.Journeys.Stage;

namespace Laihua.Journeys;

/// <summary>No page is forgotten: each has its place among the pages that are looked at.</summary>
public sealed partial class SitePagesTests
{
    private static readonly string[] Named = [.. SitePages.All.Values.SelectMany(pages => pages).Select(page => page.Address)];

    [Fact]
    public void Pages_ThatHaveAnAddress_AreAllLookedAt()
    {
        var routes = Routes();

        Assert.True(routes.Length > 80);
        Assert.Empty(Forgotten(routes, Named).Except(SitePages.OnAWay.Keys));
        Assert.Empty(SitePages.OnAWay.Keys.Except(routes));
    }

    [Fact]
    public void Pages_WithOneThatNobodyLooksAt_AreFoundOut()
    {
        string[] routes = ["/officer/keys", "/officer/keys/{kid}", "/officer/keys/trust", "/officer/stock/{kind:regex(^(count|destroy)$)}"];

        Assert.Equal(["/officer/keys/{kid}"], Forgotten(routes, ["/officer/keys?all=true", "/officer/keys/trust", "/officer/stock/count"]));
    }

    // An address belongs to the route of which it has the most words: /officer/keys/trust is no key.
    private static IEnumerable<string> Forgotten(string[] routes, string[] addresses) => routes.Except(addresses
        .Select(address => Placeholder().Replace(address.Split('?')[0], "x"))
        .Select(address => routes.Where(route => Matches(route, address)).MinBy(route => route.Count(letter => letter == '{')))
        .OfType<string>());

    private static bool Matches(string route, string address)
    {
        var (words, parts) = (route.Split('/'), address.Split('/'));
        return words.Length == parts.Length && words.Zip(parts).All(pair => pair.First.StartsWith('{') || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Routes()
    {
        var folder = Path.Combine(SourceFolders.Web, "Pages");
        return
        [
            .. from file in Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories)
               let directive = Directive().Match(File.ReadAllText(file))
               where directive.Success
               let own = "/" + Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/').ToLowerInvariant()
               select directive.Groups["route"] is { Success: true, Value: var route } ? route : own == "/index" ? "/" : own,
        ];
    }

    [GeneratedRegex(@"\A\uFEFF?@page(?: ""(?<route>[^""]+)"")?")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
