using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Laihua.App.Features.Webhooks;

/// <summary>The head of a message as Standard Webhooks 1.0 signs it: HMAC-SHA256 over id, time and body.</summary>
public static class WebhookSignature
{
    /// <summary>Before the key where it is shown.</summary>
    public const string SecretStart = "whsec_";

    private const int KeyBytes = 32;

    /// <summary>A new key.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>The key as it is shown, once.</summary>
    public static string Shown(byte[] key) => SecretStart + Convert.ToBase64String(key);

    /// <summary>The three headers.</summary>
    public static IReadOnlyDictionary<string, string> Head(byte[] key, string id, DateTimeOffset at, byte[] body)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] text = [.. Encoding.UTF8.GetBytes($"{id}.{time}."), .. body];
        var signed = HMACSHA256.HashData(key, text);
        return new Dictionary<string, string>
        {
            ["webhook-id"] = id,
            ["webhook-timestamp"] = time,
            ["webhook-signature"] = "v1," + Convert.ToBase64String(signed),
        };
    }
}
