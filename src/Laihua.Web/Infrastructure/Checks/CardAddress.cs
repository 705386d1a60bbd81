using Laihua.Credentials;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>What somebody read from a card and typed or pasted.</summary>
/// <param name="Token">The token inside, or null where there is none.</param>
/// <param name="Host">The host of a whole address; null where only the token was given.</param>
public readonly record struct CardAddress(string? Token, string? Host)
{
    private const string Path = "/p/";

    /// <summary>Reads a whole address, one without <c>https://</c>, or the 22 characters alone. What follows <c>#</c> or <c>?</c> is left aside.</summary>
    public static CardAddress Read(string typed)
    {
        var text = typed.Trim();
        var end = text.IndexOfAny(['#', '?']);
        text = end < 0 ? text : text[..end];
        var at = text.LastIndexOf(Path, StringComparison.Ordinal);
        var token = at < 0 ? text : text[(at + Path.Length)..];
        return new(ArtefactToken.TryParse(token, out _) ? token : null, at < 0 ? null : HostIn(text[..at]));
    }

    private static string? HostIn(string start)
    {
        var host = start.Contains("://", StringComparison.Ordinal) ? start[(start.IndexOf("://", StringComparison.Ordinal) + 3)..] : start;
        return host.Length == 0 ? null : host;
    }
}
