using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Keys;
using Laihua.Testing.Cases;

namespace Laihua.Testing.Offices;

/// <summary>The ceremonies of the key officer with three holders, as tests need them.</summary>
public static class Ceremony
{
    /// <summary>The private halves of the three holders; made anew for each run.</summary>
    public static IReadOnlyList<SoftwareKey> Holders { get; } = [.. Enumerable.Range(1, RootSet.Holders).Select(n => SoftwareKey.Create(new(0xF000_0000 + (uint)n)))];

    /// <summary>Sets the roots.</summary>
    public static Task<Result<RootSet>> SetRootsAsync(this TestOffice office) => office.DoAsync((SetRoots use, CancellationToken c) =>
        use.HandleAsync(new([.. Holders.Select(RootKey.Of)], ForTrial: false), Staff.KeyOfficer, c));

    /// <summary>Makes a key.</summary>
    public static Task<Result<MadeKey>> MakeKeyAsync(this TestOffice office, KeyUse use, string province, int year, DateOnly? from = null) =>
        office.DoAsync((MakeKey make, CancellationToken c) => make.HandleAsync(new(use, province, year, from), Staff.KeyOfficer, c));

    /// <summary>Drafts the next trust list.</summary>
    public static Task<Result<DraftedTrustList>> DraftAsync(this TestOffice office, int days = TrustList.LongestDays) =>
        office.DoAsync((DraftTrustList use, CancellationToken c) => use.HandleAsync(days, Staff.KeyOfficer, c));

    /// <summary>Gives in the signature of a holder over a draft.</summary>
    public static Task<Result<string>> SignAsync(this TestOffice office, byte[] payload, SigningKey holder) => office.DoAsync((TakeSignature use, CancellationToken c) =>
        use.HandleAsync(RootSignature.Sign(payload, holder).Encode(), Staff.KeyOfficer, c));

    /// <summary>Publishes the draft.</summary>
    public static Task<Result<int>> PublishAsync(this TestOffice office) =>
        office.DoAsync((PublishTrustList use, CancellationToken c) => use.HandleAsync(Staff.KeyOfficer, c));

    /// <summary>Drafts, has two holders sign, publishes and writes the files.</summary>
    /// <returns>The version that was published.</returns>
    public static async Task<int> PublishNextListAsync(this TestOffice office)
    {
        var draft = (await office.DraftAsync()).Value();
        foreach (var holder in Holders.Take(RootSet.Threshold))
        {
            (await office.SignAsync(draft.Payload, holder)).Value();
        }

        var version = (await office.PublishAsync()).Value();
        await office.DoAsync((WritePublicFiles use, CancellationToken c) => use.HandleAsync(c));
        return version;
    }

    /// <summary>Founds roots, the key of status lists and the key of dynamic codes beside the issuer key that is there, and publishes the first list.</summary>
    public static async Task FoundAsync(this TestOffice office)
    {
        (await office.SetRootsAsync()).Value();
        (await office.MakeKeyAsync(KeyUse.StatusLists, "", office.Today.Year)).Value();
        (await office.MakeKeyAsync(KeyUse.DynamicCodes, "", office.Today.Year)).Value();
        await office.PublishNextListAsync();
    }

    /// <summary>Two key officers withdraw a key.</summary>
    public static async Task RevokeKeyAsync(this TestOffice office, string kid, DateTime cutoff)
    {
        (await office.DoAsync((ProposeRevocation use, CancellationToken c) => use.HandleAsync(new(kid, cutoff, "The token was gone for a night."), Staff.KeyOfficer, c))).Value();
        (await office.DoAsync((SettleRevocation use, CancellationToken c) => use.ApproveAsync(kid, Staff.SecondKeyOfficer, c))).Value();
    }

    /// <summary>The trust list as everybody fetches it.</summary>
    public static async Task<TrustList> FetchedTrustListAsync(this TestOffice office)
    {
        RootSet.TryDecode(await File.ReadAllBytesAsync(Path.Combine(office.Published, "roots.cbor")), out var roots, out _);
        return SignedTrustList.TryOpen(await File.ReadAllBytesAsync(Path.Combine(office.Published, "trust.cbor")), roots!, out var list, out var faults) // A file of ours is read.
            ? list
            : throw new InvalidOperationException(string.Join(", ", faults.Select(f => f.Id)));
    }
}
