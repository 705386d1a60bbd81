using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Laihua.App.Features.Machines;

/// <summary>A secret as it is shown, once.</summary>
/// <param name="Id">The row of the client.</param>
/// <param name="ClientId">The name under which it asks for tokens.</param>
/// <param name="Secret">What it proves itself with; the register keeps the hash alone.</param>
public sealed record ShownSecret(Guid Id, string ClientId, string Secret);

/// <summary>Secrets of machines, and the rows by which the protocol knows a client.</summary>
public static class ClientSecrets
{
    private const string Start = "lhs_";
    private const int Bytes = 32;

    /// <summary>A new one: 256 random bits.</summary>
    public static string New() => Start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The name of a new client: no secret, hard to guess all the same.</summary>
    public static string NewClientId() => $"lhc_{RandomNumberGenerator.GetHexString(16, lowercase: true)}";

    /// <summary>The row that keeps it.</summary>
    public static MachineSecret Row(Guid client, string secret, string by, DateTime at) =>
        new() { ClientId = client, Hash = HashOf(secret), CreatedAt = at, CreatedBy = by };

    /// <summary>Whether a client proves itself with this secret now.</summary>
    public static async Task<bool> IsGoodAsync(LaihuaDb db, string clientId, string secret, DateTime now, CancellationToken cancellation)
    {
        var hash = HashOf(secret);
        var kept = await db.MachineSecrets.AsNoTracking()
            .Where(s => db.MachineClients.Any(c => c.Id == s.ClientId && c.ClientId == clientId) && (s.EndsAt == null || s.EndsAt > now))
            .Select(s => s.Hash)
            .ToListAsync(cancellation);
        var good = false;
        foreach (var one in kept)
        {
            good |= CryptographicOperations.FixedTimeEquals(one, hash);
        }

        return good;
    }

    /// <summary>The entry of the protocol beside a client: confidential, client credentials alone.</summary>
    internal static OpenIddictEntityFrameworkCoreApplication<Guid> Entry(MachineClient client) => new()
    {
        Id = client.Id,
        ClientId = client.ClientId,
        ClientType = ClientTypes.Confidential,
        DisplayName = client.NameEn,

        // The protocol wants one here; what is compared are the rows of ours, two of which may be good at once.
        ClientSecret = "see machine_secrets",
        Permissions = JsonSerializer.Serialize<string[]>(
        [
            Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials, .. MachineScope.All.Select(scope => Permissions.Prefixes.Scope + scope),
        ]),
    };

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
