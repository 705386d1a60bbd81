using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Data.Permits;

namespace Laihua.App.Features.Changes;

/// <summary>What other systems learn of a change: states and days, never why and never a name.</summary>
/// <param name="State">The state of the permit after it; null where a paper changed.</param>
/// <param name="From">The first day of the permit.</param>
/// <param name="To">The last day of the permit, that day included.</param>
public sealed record ChangeData(string? State, string? From, string? To)
{
    /// <summary>The part of the stored payload that is published.</summary>
    public static ChangeData Of(PermitChange change)
    {
        using var json = JsonDocument.Parse(change.Payload);
        return new(Text("state"), Text("from"), Text("to"));

        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}

/// <summary>The text of a change over which its leaf is made, and the chain over leaves; <c>docs/integrating.md</c> says the same to others.</summary>
public static class ChangeText
{
    /// <summary>What stands before the first change.</summary>
    public static readonly byte[] Beginning = new byte[32];

    private const string Shape = "laihua-change-1";

    /// <summary>The instant as it is written: microseconds, which both databases keep.</summary>
    public static string Instant(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The leaf: SHA-256 over one line for each part.</summary>
    public static byte[] Leaf(PermitChange change, byte[] nonce)
    {
        var data = ChangeData.Of(change);
        string[] lines =
        [
            Shape, change.Sequence.ToString(CultureInfo.InvariantCulture), change.PermitId.ToString(), change.Kind, Instant(change.At),
            data.State ?? "", data.From ?? "", data.To ?? "", Base64Url.EncodeToString(nonce),
        ];
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    /// <summary>The chain after a leaf.</summary>
    public static byte[] Chain(byte[] before, byte[] leaf) => SHA256.HashData([.. before, .. leaf]);
}
