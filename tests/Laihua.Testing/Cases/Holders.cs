using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Holders;
using Laihua.App.Outside;
using Laihua.Credentials;
using Laihua.Rules.Holders;
using Laihua.Rules.Keys;
using Laihua.Testing.Offices;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Testing.Cases;

/// <summary>Holders of permits, with accounts of their own.</summary>
public static class Holders
{
    public const string Password = "a password of twelve";

    /// <summary>A permit that is valid now with its card, and its holder signed in.</summary>
    public static async Task<(Permit Permit, Actor Holder)> AHolderAsync(this TestOffice office)
    {
        var printed = await office.APrintedCardAsync();
        await office.KeyOfDynamicCodesAsync();
        office.Clock.SetUtcNow(new DateTimeOffset(printed.From!.Value, new(10, 0), TimeSpan.FromHours(8)).ToUniversalTime()); // A card is made of a live permit.
        var code = await office.HolderCodeAsync(printed, Staff.Handler);
        var account = (await office.DoAsync((ActivateHolder use, CancellationToken c) => use.HandleAsync(printed.Activation(code), c))).Value();
        return (printed, await office.ActorAsync(account));
    }

    /// <summary>The installation's key for codes of one minute.</summary>
    private static Task<int> KeyOfDynamicCodesAsync(this TestOffice office)
    {
        using var key = SoftwareKey.Create(new(0xD0000001));
        office.Services.GetRequiredService<KeyFiles>().Keep(key);
        return office.InAsync(async db =>
        {
            db.PublishedKeys.Add(new()
            {
                Kid = key.Id.ToBytes(),
                PublicKey = key.PublicKey,
                Use = KeyUse.DynamicCodes,
                IssuerPrefix = "",
                SignFrom = office.Today,
                SignUntil = office.Today.AddYears(2),
                VerifyUntil = office.Today.AddYears(3),
            });
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>The one-time code that somebody makes for the person of a permit.</summary>
    public static async Task<string> HolderCodeAsync(this TestOffice office, Permit permit, Actor by) =>
        (await office.DoAsync((InviteHolder use, CancellationToken c) => use.HandleAsync(new(permit.Person!.LifetimeNumber), by, c))).Value().Code; // Read with the permit.

    /// <summary>What the right person types to open an account.</summary>
    public static ActivateHolderCommand Activation(this Permit permit, string code) => new(
        permit.Person!.LifetimeNumber, permit.PassportNumber, permit.Person.BirthDate, code, $"holder-{permit.PassportNumber.ToLowerInvariant()}@people.example", Password); // Read with the permit.

    /// <summary>What an account may do today.</summary>
    public static async Task<Actor> ActorAsync(this TestOffice office, Guid account) =>
        await office.InAsync(db => new ActorOf(db, office.Clock).FindAsync(account, CancellationToken.None)) ?? throw new InvalidOperationException("The account is gone.");

    /// <summary>A share code with everything in it, for a bank and seven days.</summary>
    public static async Task<string> AShareCodeAsync(this TestOffice office, Actor holder, SharedFields fields = SharedFields.Photo | SharedFields.Employer | SharedFields.Post | SharedFields.Conditions, int days = 7) =>
        (await office.DoAsync((MakeShareCode use, CancellationToken c) => use.HandleAsync(new(SharePurpose.Bank, fields, days), holder, c))).Value().Code;
}
