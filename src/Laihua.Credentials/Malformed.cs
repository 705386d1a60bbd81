using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>What the CBOR reader and the conversions after it throw on bytes that are not of the form.</summary>
internal static class Malformed
{
    public static bool Caused(Exception e) =>
        e is CborContentException or InvalidOperationException or OverflowException or ArgumentException or FormatException;
}
