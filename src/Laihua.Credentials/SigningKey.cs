namespace Laihua.Credentials;

/// <summary>A private key with its number: an issuer's, one of status lists, or a root's. Where the private half lies is its own affair.</summary>
/// <remarks>
/// <para><b>Shape</b> May be used by several threads. A file is a <see cref="SoftwareKey"/>; a token (PKCS #11) or a service of signing is a class of whoever has one.</para>
/// <para><b>Errors</b> <see cref="Sign"/> throws when the private half is out of reach: nothing is signed then.</para>
/// </remarks>
public abstract class SigningKey : IDisposable
{
    /// <summary>A key of a number.</summary>
    /// <param name="id">The number by which lists name it.</param>
    /// <param name="algorithm">One of <see cref="SignatureAlgorithm"/>.</param>
    /// <param name="publicKey">65 bytes, <c>04 ‖ x ‖ y</c>.</param>
    /// <exception cref="ArgumentException">The bytes are no public key of the algorithm.</exception>
    protected SigningKey(KeyId id, int algorithm, ReadOnlySpan<byte> publicKey)
    {
        if (!VerificationKey.IsKey(algorithm, publicKey))
        {
            throw new ArgumentException("No public key of this algorithm.", nameof(publicKey));
        }

        (Id, Algorithm, PublicKey) = (id, algorithm, publicKey.ToArray());
    }

    /// <summary>The number by which trust lists name the key.</summary>
    public KeyId Id { get; }

    /// <summary>The algorithm that this key signs with.</summary>
    public int Algorithm { get; }

    /// <summary>The public key: 65 bytes, <c>04 ‖ x ‖ y</c>.</summary>
    public byte[] PublicKey { get; }

    /// <summary>The signature of these bytes: 64 bytes, r ‖ s. The bytes are hashed inside, for SM2 together with identity and public key.</summary>
    public abstract byte[] Sign(ReadOnlySpan<byte> data);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the private half.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
