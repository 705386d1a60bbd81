using System.Diagnostics.CodeAnalysis;

namespace Laihua.Credentials;

/// <summary>The text in the QR code: <c>https://v.example/p/&lt;token&gt;#&lt;digits&gt;</c>.</summary>
/// <remarks>
/// <para><b>Shape</b> The part after <c>#</c> never leaves a browser, so a server sees the token alone. It may be missing (a link typed by hand): then only an online check is possible.</para>
/// <para><b>Errors</b> The address is compared letter by letter with the allowed ones and never interpreted: other hosts, look-alikes, ports, user names and queries have no way in.</para>
/// </remarks>
/// <param name="Token">The token of the artefact.</param>
/// <param name="Digits">The signed data as decimal digits; null when the text has none.</param>
public sealed record QrText(ArtefactToken Token, string? Digits)
{
    private const string Path = "/p/";

    /// <summary>The text to be drawn.</summary>
    /// <param name="baseUrl">Scheme, host and port where one is needed, without a slash at the end: <c>https://v.example</c>.</param>
    /// <param name="token">The token of the artefact.</param>
    /// <param name="digits">The signed data as digits.</param>
    /// <exception cref="ArgumentException">The base is none (<see cref="IsBaseUrl"/>).</exception>
    public static string Build(string baseUrl, ArtefactToken token, string digits) => IsBaseUrl(baseUrl)
        ? $"{baseUrl}{Path}{token}#{digits}"
        : throw new ArgumentException("A base is scheme and host alone, in small ASCII letters: https://v.example", nameof(baseUrl));

    /// <summary>Whether a text can be the base of codes: http or https, a host in small ASCII letters, perhaps a port, nothing else.</summary>
    public static bool IsBaseUrl([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= 100 }
        && text.All(char.IsAscii)
        && !text.Contains("xn--", StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.GetLeftPart(UriPartial.Authority) == text
        && uri.UserInfo.Length == 0;

    /// <summary>Reads a scanned text.</summary>
    /// <param name="text">What the scanner gave.</param>
    /// <param name="allowedBaseUrls">The only bases that are ours.</param>
    /// <param name="qr">Token and digits. The digits are not looked into here.</param>
    /// <returns>False when the text is not exactly of the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IReadOnlyList<string> allowedBaseUrls, [NotNullWhen(true)] out QrText? qr) =>
        TryParseUnder(text, [.. allowedBaseUrls.Where(IsBaseUrl)], out qr);

    /// <summary>The same for bases that are known to be such, as those of a trust list without faults are: asking each time costs as much as all the rest.</summary>
    internal static bool TryParseUnder([NotNullWhen(true)] string? text, IReadOnlyList<string> baseUrls, [NotNullWhen(true)] out QrText? qr)
    {
        qr = null;
        var ours = text is null ? null : BaseOf(text, baseUrls);
        if (text is null || ours is null)
        {
            return false;
        }

        var rest = text.AsSpan(ours.Length + Path.Length);
        if (rest.Length < ArtefactToken.TextLength || !ArtefactToken.TryParse(rest[..ArtefactToken.TextLength], out var token))
        {
            return false;
        }

        var fragment = rest[ArtefactToken.TextLength..];
        if (!fragment.IsEmpty && fragment[0] != '#')
        {
            return false;
        }

        // An over-long fragment is cut one past the limit: the decoder refuses it, and nothing large is copied.
        var digits = fragment.Length > 1 ? fragment[1..Math.Min(fragment.Length, DecimalDigits.MaximumLength + 2)].ToString() : null;
        qr = new(token, digits);
        return true;
    }

    private static string? BaseOf(string text, IReadOnlyList<string> baseUrls)
    {
        foreach (var baseUrl in baseUrls)
        {
            if (text.StartsWith(baseUrl, StringComparison.Ordinal) && text.AsSpan(baseUrl.Length).StartsWith(Path, StringComparison.Ordinal))
            {
                return baseUrl;
            }
        }

        return null;
    }
}
