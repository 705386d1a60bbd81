using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Changes;

/// <summary>A public key of the feed as JWK (RFC 7517).</summary>
public sealed record FeedJwk(string Kty, string Crv, string X, string Y, string Kid, string Use, string Alg);

/// <summary>Signs pages of the feed: a detached JWS (RFC 7515, appendix F) with ES256, which every library of JOSE checks.</summary>
public sealed class FeedSigning(LaihuaDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int AheadDays = 30;

    private readonly IDataProtector protector = protection.CreateProtector("laihua.feed-keys");

    /// <summary>The signature of a body: <c>protected..signature</c>.</summary>
    public async Task<string> SignAsync(byte[] body, CancellationToken cancellation)
    {
        var kid = KidOf(clock.Today());
        await EnsureAsync(kid, cancellation);
        var row = await db.FeedKeys.AsNoTracking().SingleAsync(k => k.Kid == kid, cancellation);
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(protector.Unprotect(row.Sealed), out _);
        var head = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new { alg = "ES256", kid }));
        var signed = Encoding.ASCII.GetBytes($"{head}.{Base64Url.EncodeToString(body)}");
        return $"{head}..{Base64Url.EncodeToString(key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation))}";
    }

    /// <summary>Every public key that ever signed, and the next year's a month ahead.</summary>
    public async Task<IReadOnlyList<FeedJwk>> PublicAsync(CancellationToken cancellation)
    {
        await EnsureAsync(KidOf(clock.Today()), cancellation);
        await EnsureAsync(KidOf(clock.Today().AddDays(AheadDays)), cancellation);
        var keys = await db.FeedKeys.AsNoTracking().OrderBy(k => k.Kid).ToListAsync(cancellation);
        return [.. keys.Select(k => new FeedJwk("EC", "P-256", Base64Url.EncodeToString(k.PublicKey.AsSpan(1, 32)), Base64Url.EncodeToString(k.PublicKey.AsSpan(33, 32)), k.Kid, "sig", "ES256"))];
    }

    private static string KidOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"feed-{day.Year}");

    // Two nodes may come at one moment: the name is unique, and the slower one takes the other's.
    private async Task EnsureAsync(string kid, CancellationToken cancellation)
    {
        if (await db.FeedKeys.AnyAsync(k => k.Kid == kid, cancellation))
        {
            return;
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var row = new FeedKey { Kid = kid, PublicKey = [4, .. point.X!, .. point.Y!], Sealed = protector.Protect(key.ExportPkcs8PrivateKey()), CreatedAt = clock.UtcNow() }; // A key of a curve has a point.
        db.FeedKeys.Add(row);
        if (!await db.TrySaveAsync(cancellation))
        {
            db.Entry(row).State = EntityState.Detached;
        }
    }
}
