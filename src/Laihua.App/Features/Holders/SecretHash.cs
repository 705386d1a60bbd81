using System.Security.Cryptography;

namespace Laihua.App.Features.Holders;

/// <summary>Short codes as the register keeps them: by a slow hash, so that who copies the table cannot try 40 bits through.</summary>
internal static class SecretHash
{
    private const int Rounds = 100_000;
    private const int Bytes = 32;

    /// <summary>Of a code that is found by something else; the salt is the id of its row.</summary>
    public static byte[] Salted(string code, Guid id) => Rfc2898DeriveBytes.Pbkdf2(code, id.ToByteArray(), Rounds, HashAlgorithmName.SHA256, Bytes);

    /// <summary>Of a code that is found by its hash: one salt for all.</summary>
    public static byte[] Findable(string code) => Rfc2898DeriveBytes.Pbkdf2(code, "laihua.share-codes.1"u8, Rounds, HashAlgorithmName.SHA256, Bytes);
}
