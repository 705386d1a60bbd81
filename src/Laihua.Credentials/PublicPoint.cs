using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>A public key on P-256 as 65 bytes, <c>04 ‖ x ‖ y</c>.</summary>
internal static class PublicPoint
{
    public const int Length = 65;
    private const int Coordinate = 32;
    public const byte Uncompressed = 4;
    private const string P256 = "1.2.840.10045.3.1.7";

    public static byte[] Of(ECDsa key)
    {
        var q = key.ExportParameters(includePrivateParameters: false).Q;
        return [Uncompressed, .. q.X ?? [], .. q.Y ?? []];
    }

    public static bool IsP256(ECDsa key) =>
        key.KeySize == 256 && key.ExportParameters(includePrivateParameters: false).Curve.Oid is { } oid
        && (oid.Value == P256 || oid.FriendlyName is "nistP256" or "ECDSA_P256");

    public static bool IsPoint(ReadOnlySpan<byte> point)
    {
        var isPoint = TryImport(point, out var key);
        key?.Dispose();
        return isPoint;
    }

    /// <summary>The key of a point; false when the bytes are no point of the curve.</summary>
    public static bool TryImport(ReadOnlySpan<byte> point, [NotNullWhen(true)] out ECDsa? key)
    {
        key = null;
        if (point.Length != Length || point[0] != Uncompressed)
        {
            return false;
        }

        try
        {
            key = ECDsa.Create(new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new() { X = point.Slice(1, Coordinate).ToArray(), Y = point[(1 + Coordinate)..].ToArray() },
            });
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
