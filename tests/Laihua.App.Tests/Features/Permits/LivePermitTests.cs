using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Permits;

public sealed class LivePermitTests
{
    public static TheoryData<Provider, char, string, string, string, ValidityLimit> Bounds => new(Enum.GetValues<Provider>().SelectMany(provider => new[]
    {
        (provider, 'B', "2026-04-01", "2027-12-31", "2027-12-31", ValidityLimit.Contract),
        (provider, 'B', "2026-04-01", "2029-12-31", "2028-03-31", ValidityLimit.Category),
        (provider, 'A', "2026-04-01", "2032-12-31", "2030-01-14", ValidityLimit.Passport),
        (provider, 'C', "2026-03-02", "2032-12-31", "2027-03-01", ValidityLimit.Category),
    }));

    [Theory]
    [MemberData(nameof(Bounds))]
    public async Task Grant_OfAPermit_IsLiveUntilTheFirstOfItsLimits(Provider provider, char category, string from, string contractTo, string to, ValidityLimit by)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync(AnApplication.OfCategory(category).With("post.contractFrom", from).With("post.contractTo", contractTo));

        var permit = await office.ALivePermitAsync(letter);

        Assert.Equal((PermitState.Live, permit.PersonId), (permit.State, permit.LivePersonId));
        Assert.Equal((from, to), ($"{permit.From:yyyy-MM-dd}", $"{permit.To:yyyy-MM-dd}"));
        var entry = Assert.Single(await office.TrailAsync(permit.Id.ToString()));
        Assert.Equal(("permit.live", office.Now), (entry.Name, entry.At));
        Assert.Contains($"\"boundBy\":\"{by}\"", entry.Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_AfterTheContractBegan_IsLiveFromTheDayOfTheDecision(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var permit = await office.ALivePermitAsync(await office.ALetterAsync(AnApplication.OfCategory('B').With("post.contractFrom", "2026-01-01")));

        Assert.Equal(office.Today, permit.From);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_OfAPermit_OrdersTheCard(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var permit = await office.ALivePermitAsync();

        var order = await office.CardOrderAsync(permit);
        Assert.Equal((CardState.Ordered, Places.Office, office.Now, "Sun Hao"), (order.State, order.AuthorityId, order.OrderedAt, order.ChangedBy));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Grant_WhenTheContractIsOver_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync(AnApplication.OfCategory('B').With("post.contractTo", "2026-07-31"));
        var row = await office.AnEntryReportAsync(CaseState.AwaitingDecision, letter);
        office.Clock.SetUtcNow(new(2026, 8, 1, 2, 0, 0, TimeSpan.Zero));

        Assert.Equal(["PERMIT-001 contractTo"], (await office.DecideAsync(row.Number)).Broken());
        Assert.Equal(0, await office.InAsync(db => db.CardOrders.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Permit_SecondLiveOneOfAPerson_IsRefusedByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var first = await office.ALivePermitAsync();
        var second = await office.ALivePermitAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db =>
            db.Permits.Where(p => p.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.LivePersonId, first.PersonId))));
    }
}
