using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.Credentials;

namespace Laihua.Cli.Commands.Keys;

/// <summary>The public half of a root as a file that people can read and hand over.</summary>
/// <param name="Kid">Its number, eight hexadecimal digits.</param>
/// <param name="Algorithm">The COSE number of its algorithm.</param>
/// <param name="PublicKey">65 bytes in hexadecimal digits.</param>
/// <param name="Fingerprint">SHA-256 of these bytes in hexadecimal digits.</param>
internal sealed record RootHalf(string Kid, int Algorithm, string PublicKey, string Fingerprint)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static RootHalf Of(SigningKey key) =>
        new(key.Id.ToString(), key.Algorithm, Convert.ToHexStringLower(key.PublicKey), Convert.ToHexStringLower(SHA256.HashData(key.PublicKey)));

    /// <summary>Reads such a file; null when it is none, or its fingerprint does not fit.</summary>
    public static RootKey? Read(string json)
    {
        try
        {
            var half = JsonSerializer.Deserialize<RootHalf>(json, Strict);
            if (half is null || !uint.TryParse(half.Kid, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var kid))
            {
                return null;
            }

            var point = Convert.FromHexString(half.PublicKey);
            return Convert.ToHexStringLower(SHA256.HashData(point)) == half.Fingerprint ? new(new(kid), half.Algorithm, point) : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentNullException)
        {
            return null;
        }
    }
}
