using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.Credentials;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Cases;

/// <summary>Cards and letters that were made.</summary>
public static class Papers
{
    /// <summary>The PDF of the card or the letter of a permit, as its holder has it.</summary>
    public static async Task<byte[]> PaperAsync(this TestOffice office, Permit permit, ArtefactKind kind)
    {
        var file = await office.InAsync(db => db.Artefacts.AsNoTracking().Where(a => a.PermitId == permit.Id && a.Kind == kind).Select(a => a.File!).SingleAsync()); // Required by the model.
        return await office.DoAsync((PaperVault vault, CancellationToken _) => Task.FromResult(vault.Open(file)));
    }

    /// <summary>
    /// The token of the card or the letter of a permit. The register keeps its hash alone, and the paper says it only in its code;
    /// so the test puts one there that it knows.
    /// </summary>
    public static async Task<string> TokenAsync(this TestOffice office, Permit permit, ArtefactKind kind)
    {
        var token = ArtefactToken.New();
        var hash = token.Hash();
        await office.InAsync(db => db.Artefacts.Where(a => a.PermitId == permit.Id && a.Kind == kind)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.TokenHash, hash)));
        return token.ToString();
    }

    /// <summary>The list of keys by which a stranger verifies, from the keys that the register publishes.</summary>
    public static async Task<TrustList> TrustListAsync(this TestOffice office)
    {
        var keys = await office.InAsync(db => db.PublishedKeys.AsNoTracking().ToListAsync());
        return new()
        {
            Version = 1,
            Issued = office.Clock.GetUtcNow(),
            Expires = office.Clock.GetUtcNow().AddDays(30),
            BaseUrls = [TestOffice.BaseUrl],
            Keys = [.. keys.Select(k => new TrustedKey
            {
                Id = KeyId.From(k.Kid),
                PublicKey = k.PublicKey,
                IssuerPrefixes = [k.IssuerPrefix.Length == 0 ? "23" : k.IssuerPrefix],
                Types = [.. Enum.GetValues<ArtefactType>().Order()],
                SignFrom = k.SignFrom,
                SignUntil = k.SignUntil,
                VerifyUntil = k.VerifyUntil,
            })],
        };
    }
}
