using System.Formats.Cbor;

namespace Laihua.Credentials;

/// <summary>The four claims that decide whether a key may speak at all. They are read before the signature, and nothing else is.</summary>
/// <param name="Version">Key 1. For another version than ours the other three are 0: their meaning is not ours to guess.</param>
/// <param name="Type">Key 2.</param>
/// <param name="Issuer">Key 3.</param>
/// <param name="Issued">Key 4: days, or seconds in a dynamic code.</param>
internal readonly record struct ClaimsHead(ulong Version, ulong Type, ulong Issuer, ulong Issued)
{
    /// <summary>Canonical order puts keys 1 to 4 first, so the reader stops after them.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> payload, out ClaimsHead head)
    {
        head = default;
        try
        {
            var cbor = new CborReader(payload, CborConformanceMode.Canonical);
            if (cbor.ReadStartMap() is null)
            {
                return false;
            }

            var version = Value(cbor, ClaimsCbor.KeyVersion);
            head = version == ClaimsCbor.Version
                ? new(version, Value(cbor, ClaimsCbor.KeyType), Value(cbor, ClaimsCbor.KeyIssuer), Value(cbor, ClaimsCbor.KeyIssued))
                : new(version, 0, 0, 0);
            return true;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return false;
        }
    }

    /// <summary>The day in China on which the artefact says it was issued; null beyond any calendar.</summary>
    public DateOnly? IssuedOn() => Type == (int)ArtefactType.Dynamic
        ? Issued <= ChinaDay.Latest * 86_400UL ? ChinaDay.On(DateTimeOffset.FromUnixTimeSeconds((long)Issued)) : null
        : Issued is > 0 and <= ChinaDay.Latest ? ChinaDay.From(Issued) : null;

    private static ulong Value(CborReader cbor, int key) =>
        cbor.ReadInt32() == key ? cbor.ReadUInt64() : throw new CborContentException("Claim missing.");
}
