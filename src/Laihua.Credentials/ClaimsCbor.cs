using System.Diagnostics.CodeAnalysis;
using System.Formats.Cbor;
using System.Globalization;

namespace Laihua.Credentials;

/// <summary>The payload as canonical CBOR: one map of definite length, integer keys rising, shortest integers.</summary>
/// <remarks>
/// <para><b>Errors</b> Reading accepts exactly what writing gives: what was read is written again and compared, so no second form of the same claims exists.</para>
/// <para><b>Source</b> RFC 8949, section 4.2.3; FWP-QR-1, section 1.</para>
/// </remarks>
public static class ClaimsCbor
{
    /// <summary>The version of the payload: key 1.</summary>
    public const uint Version = 1;

    /// <summary>The seconds for which a dynamic code is made.</summary>
    public const int CodeSeconds = 60;

    /// <summary>The largest payload that is read.</summary>
    public const int MaximumBytes = 1024;

    internal const int KeyVersion = 1, KeyType = 2, KeyIssuer = 3, KeyIssued = 4, KeyFrom = 5, KeyTo = 6, KeyNumber = 7,
        KeySeparateNumber = 8, KeyName = 9, KeyNationality = 10, KeySexYear = 11, KeyCategory = 12, KeyEmployerHash = 13,
        KeyEmployer = 14, KeyPosition = 15, KeyPortrait = 16, KeyStatus = 17, KeyEdition = 18, KeyDocument = 19,
        KeyTruncated = 20, KeyPermitFrom = 21, KeyPermitTo = 22, KeyNonce = 23;

    /// <summary>The bytes to be signed.</summary>
    /// <exception cref="ArgumentException">The claims have faults; ask <see cref="PermitClaims.Faults"/> before.</exception>
    public static byte[] Write(PermitClaims claims)
    {
        var faults = claims.Faults();
        return faults.Count == 0
            ? Encode(claims)
            : throw new ArgumentException("Not to be signed: " + string.Join(", ", faults.Select(f => f.Field)), nameof(claims));
    }

    /// <summary>Reads a payload strictly; false for everything that <see cref="Write"/> does not give.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> payload, [NotNullWhen(true)] out PermitClaims? claims)
    {
        claims = null;
        if (payload.Length > MaximumBytes)
        {
            return false;
        }

        try
        {
            var read = ClaimsReader.Read(payload);
            if (read.Faults().Count == 0 && payload.Span.SequenceEqual(Encode(read)))
            {
                claims = read;
            }

            return claims is not null;
        }
        catch (Exception e) when (Malformed.Caused(e))
        {
            return false;
        }
    }

    private static byte[] Encode(PermitClaims c)
    {
        var dynamic = c.Type is ArtefactType.Dynamic;
        var codeFrom = c.CodeFrom?.ToUnixTimeSeconds();

        // Keys are written in order and the writer's numbers are the shortest: canonical by construction, and not sorted again.
        var cbor = new CborWriter(CborConformanceMode.Lax, initialCapacity: 256);
        cbor.WriteStartMap(CountOf(c));
        Number(cbor, KeyVersion, Version);
        Number(cbor, KeyType, (int)c.Type);
        Number(cbor, KeyIssuer, c.Issuer.Value);
        Number(cbor, KeyIssued, codeFrom ?? ChinaDay.Number(c.IssuedOn));
        Number(cbor, KeyFrom, dynamic ? null : ChinaDay.Number(c.ValidFrom));
        Number(cbor, KeyTo, dynamic ? codeFrom + CodeSeconds : ChinaDay.Number(c.ValidTo));
        Number(cbor, KeyNumber, long.Parse(c.PermitNumber, CultureInfo.InvariantCulture));
        Number(cbor, KeySeparateNumber, c.SeparatePermitNumber is { } own ? long.Parse(own, CultureInfo.InvariantCulture) : null);
        Text(cbor, KeyName, c.Name);
        Text(cbor, KeyNationality, c.Nationality);
        Number(cbor, KeySexYear, ((int)c.Sex * 10_000) + (c.BirthYear ?? 0));
        Number(cbor, KeyCategory, (int)c.Category);
        Bytes(cbor, KeyEmployerHash, c.EmployerHash?.ToBytes());
        Text(cbor, KeyEmployer, c.Employer);
        Text(cbor, KeyPosition, c.Position);
        Bytes(cbor, KeyPortrait, c.PortraitHash.ToBytes());
        Number(cbor, KeyStatus, (long?)c.Status?.Value);
        Number(cbor, KeyEdition, c.Edition);
        Bytes(cbor, KeyDocument, c.DocumentHash?.ToBytes());
        Number(cbor, KeyTruncated, c.NameTruncated ? 1 : null);
        Number(cbor, KeyPermitFrom, dynamic ? ChinaDay.Number(c.ValidFrom) : null);
        Number(cbor, KeyPermitTo, dynamic ? ChinaDay.Number(c.ValidTo) : null);
        Bytes(cbor, KeyNonce, c.Nonce is { } nonce ? BigEndian(nonce) : null);
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    /// <summary>What every type carries, and what only some do.</summary>
    private static int CountOf(PermitClaims c) =>
        (c.Type is ArtefactType.Dynamic ? 13 : 12)
        + Count(c.SeparatePermitNumber) + Count(c.EmployerHash) + Count(c.Employer) + Count(c.Position)
        + Count(c.Status) + Count(c.Edition) + Count(c.DocumentHash) + (c.NameTruncated ? 1 : 0) + Count(c.Nonce);

    private static int Count<T>(T value) => value is null ? 0 : 1;

    private static void Number(CborWriter cbor, int key, long? value)
    {
        if (value is { } number)
        {
            cbor.WriteInt32(key);
            cbor.WriteInt64(number);
        }
    }

    private static void Text(CborWriter cbor, int key, string? value)
    {
        if (value is not null)
        {
            cbor.WriteInt32(key);
            cbor.WriteTextString(value);
        }
    }

    private static void Bytes(CborWriter cbor, int key, byte[]? value)
    {
        if (value is not null)
        {
            cbor.WriteInt32(key);
            cbor.WriteByteString(value);
        }
    }

    private static byte[] BigEndian(ulong number)
    {
        var bytes = new byte[sizeof(ulong)];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, number);
        return bytes;
    }
}
