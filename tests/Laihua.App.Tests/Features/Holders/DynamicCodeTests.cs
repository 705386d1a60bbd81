using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Holders;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Outputs;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Holders;

public sealed class DynamicCodeTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Code_InTime_IsFreshOnceAndThenSeenBefore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var token = TokenIn((await MakeAsync(office, holder)).Value());

        office.Clock.Advance(TimeSpan.FromSeconds(90));
        var first = await FindAsync(office, token);
        var second = await FindAsync(office, token);

        Assert.Equal((DynamicStanding.Fresh, true, null), (first!.Standing, first.Valid, first.SeenAt));
        Assert.Equal((DynamicStanding.SeenBefore, first.CheckedAt), (second!.Standing, second.SeenAt));
        Assert.Single(await office.TrailAsync(permit.Id.ToString()), e => e.Name == AuditEvents.DynamicCodeReused);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Code_ASecondTooLate_ShowsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (_, holder) = await office.AHolderAsync();
        var token = TokenIn((await MakeAsync(office, holder)).Value());

        office.Clock.Advance(TimeSpan.FromSeconds(91));
        var answer = await FindAsync(office, token);

        Assert.Equal((DynamicStanding.TooLate, null), (answer!.Standing, answer.Card));
        Assert.Null(await FindAsync(office, ArtefactToken.New().ToString()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Code_ReadByTwoAtOneMoment_IsFreshForOne(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (_, holder) = await office.AHolderAsync();
        var token = TokenIn((await MakeAsync(office, holder)).Value());

        var (slow, fast) = await office.RaceAsync((CheckDynamicCode use, CancellationToken c) => use.FindAsync(token, c), () => FindAsync(office, token));

        Assert.Equal((DynamicStanding.SeenBefore, DynamicStanding.Fresh), (slow!.Standing, fast!.Standing));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Code_Signed_IsGenuineWithoutNetworkForAMinuteAndSaysLittle(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var trust = await office.TrustListAsync();

        var made = (await MakeAsync(office, holder)).Value();

        Assert.True(QrText.TryParse(made.Text, trust.BaseUrls, out var qr));
        var good = new Verifier(trust).Verify(made.Text, office.Clock.GetUtcNow());
        Assert.NotNull(good.Claims);
        Assert.Equal((ArtefactType.Dynamic, permit.Person!.LifetimeNumber[^4..], ClaimedSex.Unspecified), (good.Claims!.Type, good.Claims.PermitNumber, good.Claims.Sex)); // Read with the permit; asserted above.
        Assert.Contains('*', good.Claims.Name);
        Assert.Equal(0, await office.InAsync(db => db.Artefacts.CountAsync(a => a.TokenHash == qr!.Token.Hash())));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Code_OfAPermitThatWasSuspendedMeanwhile_IsNotValid(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (_, holder) = await office.AHolderAsync();
        var token = TokenIn((await MakeAsync(office, holder)).Value());
        await office.InAsync(db => db.Permits.ExecuteUpdateAsync(set => set.SetProperty(p => p.State, Laihua.Rules.Permits.PermitState.Suspended)));

        Assert.False((await FindAsync(office, token))!.Valid); // The code exists.
        Assert.IsType<Refusal.WrongState>((await MakeAsync(office, holder)).Refusal());
        Assert.IsType<Refusal.NotFound>((await MakeAsync(office, Staff.Handler)).Refusal());
    }

    internal static string TokenIn(MadeDynamicCode made) => CodeOutput.Say(made.Text).Split("/p/")[1][..ArtefactToken.TextLength];

    private static Task<Result<MadeDynamicCode>> MakeAsync(TestOffice office, Actor by) =>
        office.DoAsync((MakeDynamicCode use, CancellationToken c) => use.HandleAsync(by, c));

    private static Task<DynamicAnswer?> FindAsync(TestOffice office, string token) =>
        office.DoAsync((CheckDynamicCode use, CancellationToken c) => use.FindAsync(token, c));
}
