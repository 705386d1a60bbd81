using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Applications;

public sealed class StartApplicationTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_ByAHandler_MakesANumberedDraftKeptNinetyDays(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var number = (await StartAsync(office, Staff.Handler)).Value();

        Assert.Equal("230100-2026-000001", number);
        var row = await office.CaseAsync(number);
        Assert.Equal((ApplicationKind.K1, CaseState.Draft, Places.Employer), (row.Kind, row.State, row.EmployerId));
        Assert.Equal((Staff.Handler.UserId!.Value, office.Now, office.Today.AddDays(90)), (row.StartedBy, row.StartedAt, row.DueOn!.Value));
        var entry = Assert.Single(await office.TrailAsync(number));
        Assert.Equal(("case.started", office.Now, Staff.Handler.UserId), (entry.Name, entry.At, entry.ActorId));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_TwentyAtOnce_GivesTwentyNumbersWithoutAGap(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var started = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => StartAsync(office, i % 2 == 0 ? Staff.Handler : Staff.OtherHandler))));

        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"230100-2026-{i:000000}"), started.Select(s => s.Value()).Order(StringComparer.Ordinal));
        Assert.Equal(20, await office.InAsync(db => db.Applications.CountAsync()));
        Assert.Equal(20, await office.InAsync(db => db.Audit.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_OnNewYearsMorningInChina_CountsFromOneInTheNewYear(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        office.Clock.SetUtcNow(new(2026, 12, 31, 15, 59, 0, TimeSpan.Zero));
        var old = (await StartAsync(office, Staff.Handler)).Value();
        office.Clock.Advance(TimeSpan.FromMinutes(1));

        var young = (await StartAsync(office, Staff.Handler)).Value();

        Assert.Equal(("230100-2026-000001", "230100-2027-000001"), (old, young));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_ByWhoeverIsNoHandler_IsNotFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        Actor[] others = [Staff.Receiver, Staff.Approver, Staff.Handler with { Roles = [] }, Staff.Handler with { UserId = null }, Actor.System];

        foreach (var other in others)
        {
            Assert.Equal(new Refusal.NotFound("employer", ""), (await StartAsync(office, other)).Refusal());
        }

        Assert.Equal(0, await office.InAsync(db => db.Audit.CountAsync()));
    }

    private static Task<Result<string>> StartAsync(TestOffice office, Actor by) =>
        office.DoAsync((StartApplication use, CancellationToken c) => use.HandleAsync(by, c));
}
