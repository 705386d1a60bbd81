using Microsoft.AspNetCore.DataProtection;

namespace Laihua.App.Features.Webhooks;

/// <summary>Keys of webhooks at rest: sealed, so that who copies the table signs nothing.</summary>
public sealed class WebhookVault(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("laihua.webhooks");

    public byte[] Seal(byte[] key) => protector.Protect(key);

    public byte[] Open(byte[] kept) => protector.Unprotect(kept);
}
