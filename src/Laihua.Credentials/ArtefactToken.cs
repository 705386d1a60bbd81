using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Laihua.Credentials;

/// <summary>The token of one artefact: one card, one letter, one reprint. It names the artefact, never the person.</summary>
/// <remarks>
/// <para><b>Shape</b> 16 random bytes; as text 22 characters of base64url without padding, the last of which carries two bits and four zeros.</para>
/// <para><b>Errors</b> A text of other length, other letters, or with a bit set in those four zeros is no token: one token has one text.</para>
/// <para><b>Source</b> FWP-QR-1, section 1; decision 0005. A register keeps <see cref="Hash"/> alone.</para>
/// </remarks>
public readonly record struct ArtefactToken
{
    /// <summary>The number of bytes.</summary>
    public const int ByteLength = 16;

    /// <summary>The number of characters of the text.</summary>
    public const int TextLength = 22;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private readonly UInt128 value;

    private ArtefactToken(UInt128 value) => this.value = value;

    /// <summary>A new token from the system's cryptographic generator.</summary>
    public static ArtefactToken New()
    {
        Span<byte> bytes = stackalloc byte[ByteLength];
        RandomNumberGenerator.Fill(bytes);
        return From(bytes);
    }

    /// <summary>The token that these bytes are.</summary>
    /// <exception cref="ArgumentException">There are not exactly 16.</exception>
    public static ArtefactToken From(ReadOnlySpan<byte> bytes) => bytes.Length == ByteLength
        ? new(BinaryPrimitives.ReadUInt128BigEndian(bytes))
        : throw new ArgumentException("A token has 16 bytes.", nameof(bytes));

    /// <summary>Reads the text of a token: strict, and only the one text that <see cref="ToString"/> gives.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ArtefactToken token) => TryParse(text.AsSpan(), out token);

    /// <inheritdoc cref="TryParse(string?, out ArtefactToken)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ArtefactToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[ByteLength];
        if (text.Length != TextLength || text.ContainsAnyExcept(Letters)
            || Base64Url.DecodeFromChars(text, bytes, out _, out var written) != OperationStatus.Done || written != ByteLength)
        {
            return false;
        }

        var read = From(bytes);
        if (!text.SequenceEqual(read.ToString()))
        {
            return false;
        }

        token = read;
        return true;
    }

    /// <summary>The 16 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[ByteLength];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>SHA-256 of the 16 bytes (32 bytes): what a register stores and looks up in place of the token.</summary>
    public byte[] Hash() => SHA256.HashData(ToBytes());

    /// <summary>The 22 characters.</summary>
    public override string ToString() => Base64Url.EncodeToString(ToBytes());
}
