using System.Security.Cryptography;
using Laihua.App.Data.People;
using Microsoft.AspNetCore.DataProtection;

namespace Laihua.App.Features.Permits;

/// <summary>Papers that carry a token are sealed at rest: who copies the table of files still holds no token.</summary>
public sealed class PaperVault(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("laihua.papers");

    public StoredFile Seal(string name, byte[] pdf, DateTime at) => new()
    {
        Name = name,
        ContentType = "application/pdf",
        Content = protector.Protect(pdf),
        Sha256 = SHA256.HashData(pdf),
        Sealed = true,
        StoredAt = at,
    };

    public byte[] Open(StoredFile file) => file.Sealed ? protector.Unprotect(file.Content) : file.Content;
}
