using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Keys;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Checks;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Checks;

public sealed class CheckStatusAtTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task StatusAt_BeforeAndAfterARevocation_IsWhatTheListSaidThen(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.FoundAsync();
        var earlier = office.Now.AddYears(-1);
        var permit = await office.APrintedCardAsync();
        var token = await office.TokenAsync(permit, ArtefactKind.Card);
        var valid = await PublishedAsync(office);
        await office.OperateAsync(permit.Id, PermitAction.Revoke);
        var revoked = await PublishedAsync(office);

        Assert.Equal(["CHECK-006 reason"], (await StatusAsync(office, token, valid)).Broken());
        await ReadAsync(office, token);

        Assert.Equal(ArtefactStatus.Valid, (await StatusAsync(office, token, valid)).Value().Reading!.Status);
        Assert.Equal(ArtefactStatus.Cancelled, (await StatusAsync(office, token, revoked)).Value().Reading!.Status);
        Assert.Null((await StatusAsync(office, token, earlier)).Value().Reading);
        var artefact = (await office.PermitAsync(permit.Id)).Artefacts.Single(a => a.Kind == ArtefactKind.Card);
        Assert.Equal(3, (await office.TrailAsync(artefact.Id.ToString())).Count(e => e.Name == AuditEvents.StatusThenRead));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task StatusAt_WithoutATimeOrWithoutTheRight_IsRefusedAndLeavesNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);
        await ReadAsync(office, token);
        var traces = await office.TracesAsync();

        Assert.Equal(["CHECK-007 at"], (await StatusAsync(office, token, null)).Broken());
        Assert.Equal(["CHECK-007 at"], (await StatusAsync(office, token, office.Now.AddMinutes(1))).Broken());
        Assert.IsType<Refusal.NotFound>((await StatusAsync(office, ArtefactToken.New().ToString(), office.Now)).Refusal());
        Assert.IsType<Refusal.NotFound>((await StatusAsync(office, token, office.Now, Staff.Examiner)).Refusal());
        Assert.Equal(["CHECK-006 reason"], (await StatusAsync(office, token, office.Now, Staff.InspectorElsewhere)).Broken());
        Assert.Equal(traces, await office.TracesAsync());
        office.Clock.Advance(FullCheck.RevealWithin + TimeSpan.FromSeconds(1));
        Assert.Equal(["CHECK-006 reason"], (await StatusAsync(office, token, office.Now)).Broken());
    }

    private static async Task<DateTime> PublishedAsync(TestOffice office)
    {
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        (await office.DoAsync((PublishStatusLists use, CancellationToken c) => use.HandleAsync(c))).Value();
        var at = office.Now;
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        return at;
    }

    private static Task<Result<StatusThen>> StatusAsync(TestOffice office, string token, DateTime? at, Actor? by = null) =>
        office.DoAsync((CheckStatusAt use, CancellationToken c) => use.HandleAsync(new(token, at), by ?? Staff.Inspector, c));

    private static async Task ReadAsync(TestOffice office, string token) =>
        (await office.DoAsync((CheckFully use, CancellationToken c) => use.HandleAsync(new(token, FullCheckReason.Inspection, "Inspection 3"), Staff.Inspector, c))).Value();
}
