namespace Laihua.Credentials.Tests;

/// <summary>A key whose private half is not ours, as a token or a service of signing is: it shows that such a key is a class of ten lines.</summary>
internal sealed class SignedElsewhere(SigningKey known, Func<byte[], byte[]> sign) : SigningKey(known.Id, known.Algorithm, known.PublicKey)
{
    public override byte[] Sign(ReadOnlySpan<byte> data) => sign(data.ToArray());
}
