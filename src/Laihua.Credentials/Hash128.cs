using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Laihua.Credentials;

/// <summary>The first 16 bytes of a SHA-256, as the payload carries it.</summary>
/// <remarks><para><b>Shape</b> 16 bytes, compared by value.</para></remarks>
public readonly record struct Hash128
{
    /// <summary>The number of bytes.</summary>
    public const int ByteLength = 16;

    private readonly UInt128 value;

    private Hash128(UInt128 value) => this.value = value;

    /// <summary>The hash that these bytes are.</summary>
    /// <exception cref="ArgumentException">There are not exactly 16.</exception>
    public static Hash128 From(ReadOnlySpan<byte> bytes) => bytes.Length == ByteLength
        ? new(BinaryPrimitives.ReadUInt128BigEndian(bytes))
        : throw new ArgumentException("A hash of the payload has 16 bytes.", nameof(bytes));

    /// <summary>SHA-256 of the data, cut to its first 16 bytes.</summary>
    public static Hash128 Of(ReadOnlySpan<byte> data)
    {
        Span<byte> whole = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, whole);
        return From(whole[..ByteLength]);
    }

    /// <summary>The 16 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[ByteLength];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>32 hexadecimal digits in small letters.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToBytes());
}

/// <summary>Key 16 of the payload: which picture was printed.</summary>
public static class PortraitHash
{
    /// <summary>The hash of the exact bytes of the picture file; one bit more or less is another picture.</summary>
    public static Hash128 Of(ReadOnlySpan<byte> picture) => Hash128.Of(picture);
}

/// <summary>Key 13 of the payload: lets an inspector ask "is it this employer?" without a network.</summary>
/// <remarks><para>Whoever holds the code can try all employers: it keeps the name off casual screens and does no more.</para></remarks>
public static class EmployerHash
{
    /// <summary>SHA-256 of <c>"E" ‖ token ‖ code</c>, cut to 16 bytes.</summary>
    /// <param name="token">The token of the artefact that carries the hash.</param>
    /// <param name="socialCreditCode">The unified social credit code: 18 capital letters and digits (GB 32100-2015), already checked.</param>
    public static Hash128 Of(ArtefactToken token, string socialCreditCode) =>
        Hash128.Of([(byte)'E', .. token.ToBytes(), .. Encoding.ASCII.GetBytes(socialCreditCode)]);
}

/// <summary>Key 19 of the payload: which content a letter had.</summary>
public static class DocumentHash
{
    /// <summary>The hash of the content of the letter without its code.</summary>
    public static Hash128 Of(ReadOnlySpan<byte> content) => Hash128.Of(content);
}

/// <summary>What an issuance log keeps of a signed artefact.</summary>
public static class ArtefactHash
{
    /// <summary>SHA-256 (32 bytes) of the signed bytes. Not an identity: the same artefact has a second valid signature, so look artefacts up by token.</summary>
    public static byte[] Of(ReadOnlySpan<byte> signed) => SHA256.HashData(signed);
}
