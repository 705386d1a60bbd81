using System.Globalization;
using System.Security.Cryptography;
using Laihua.App.Outside;
using Laihua.Credentials;
using Microsoft.Net.Http.Headers;

namespace Laihua.Web.Infrastructure.Serving;

/// <summary>The trust list, the roots and the status lists for everybody, from their folder alone: no database, no session, no sign-in, so that they are read while the database is down.</summary>
public static class PublishedFiles
{
    /// <summary>Where the trust list is.</summary>
    public const string TrustList = "/.well-known/fwp-trust-list.cbor";

    /// <summary>Where the root set is.</summary>
    public const string Roots = "/.well-known/fwp-roots.cbor";

    private const string Statuses = "/status/";
    private const string Cbor = "application/cbor";
    private const string Token = "application/statuslist+cwt";
    private const int LongestListNumber = 4;

    /// <summary>Answers these addresses before anything else is asked.</summary>
    public static WebApplication UsePublishedFiles(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (NameOf(context.Request.Path.Value ?? "") is var (name, type) && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
            {
                await AnswerAsync(context, name, type);
            }
            else
            {
                await next(context);
            }
        });
        return app;
    }

    private static (string? Name, string Type)? NameOf(string path) => path switch
    {
        TrustList => (PublicFolder.TrustListName, Cbor),
        Roots => (PublicFolder.RootsName, Cbor),
        _ when path.StartsWith(Statuses, StringComparison.Ordinal) => (ListOf(path.AsSpan(Statuses.Length)) is { } list ? PublicFolder.StatusListName(list) : null, Token),
        _ => null,
    };

    // One way to write a number alone: each list has one address.
    private static int? ListOf(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= LongestListNumber && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var list)
        && list < StatusEntry.Lists && digits.SequenceEqual(list.ToString(CultureInfo.InvariantCulture))
            ? list
            : null;

    private static async Task AnswerAsync(HttpContext context, string? name, string type)
    {
        var bytes = name is null ? null : await context.RequestServices.GetRequiredService<PublicFolder>().ReadAsync(name, context.RequestAborted);
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.AccessControlAllowOrigin = "*"; // Checkers are pages of anybody.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (bytes is null)
        {
            headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
        headers.ETag = tag.ToString();
        headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={(int)StatusList.TimeToLive.TotalSeconds}");
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
