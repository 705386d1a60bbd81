namespace Laihua.Credentials;

/// <summary>COSE numbers of the signature algorithms that this library can make and check.</summary>
/// <remarks><para>Public keys have 65 bytes (<c>04 ‖ x ‖ y</c>) and signatures 64 (<c>r ‖ s</c>) with each of them.</para></remarks>
public static class SignatureAlgorithm
{
    /// <summary>ES256: ECDSA with SHA-256; here always on P-256.</summary>
    public const int Es256 = -7;

    /// <summary>ESP256 (RFC 9864): the same, with the curve in the name.</summary>
    public const int Esp256 = -9;

    /// <summary>SM2 with SM3 (GB/T 32918, GB/T 32905) and the identity <c>1234567812345678</c>. No number is registered: this one is of COSE's range for private use.</summary>
    public const int Sm2Sm3 = -65600;

    /// <summary>Whether signatures of this algorithm can be checked.</summary>
    public static bool IsKnown(int algorithm) => algorithm is Es256 or Esp256 or Sm2Sm3;
}
