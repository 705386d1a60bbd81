using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Offices;
using Laihua.Testing.Rulebooks;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Rulebooks;

public sealed class RulebookOfTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rulebook_NothingApproved_IsWhatTravelsWithTheProgram(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        Assert.Same(Rulebook.Published, await BookAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rulebook_VersionsApproved_AreInForceFromTheirDaysAndThePublishedOnesBefore(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today);
        await office.ApproveTableAsync(office.Today.AddDays(10), id: "interim-2026b");
        await office.ApproveCatalogueAsync(office.Today.AddDays(5));

        var book = await BookAsync(office);

        Assert.Equal(
            ["interim-2017", "interim-2026", "interim-2026 incentives-heilongjiang-2026", "interim-2026b incentives-heilongjiang-2026"],
            ((int[])[-1, 0, 5, 10]).Select(days => InForce(book, office.Today.AddDays(days))));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rulebook_AskedTwice_IsTheSameAndAnotherAsSoonAsAVersionIsApproved(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ApproveTableAsync(office.Today);

        var first = await BookAsync(office);
        var second = await BookAsync(office);
        await office.ApproveCatalogueAsync(office.Today);
        var third = await BookAsync(office);

        Assert.Same(first, second);
        Assert.NotSame(second, third);
        Assert.NotNull(third.Find("incentives-heilongjiang-2026"));
        Assert.Null(second.Find("incentives-heilongjiang-2026"));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Rulebook_DraftsThatAreNotApproved_AreNotInIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        foreach (var state in Enum.GetValues<RuleDraftState>().Where(state => state != RuleDraftState.Approved))
        {
            await office.AddVersionAsync(office.Today, state);
        }

        Assert.Same(Rulebook.Published, await BookAsync(office));
    }

    [Fact]
    public async Task Rulebook_OfMoreRegistersThanAreRemembered_IsStillThatOfEach()
    {
        await using var office = await TestOffice.OpenAsync(Provider.Sqlite);
        foreach (var number in Enumerable.Range(1, 20))
        {
            await office.ApproveTableAsync(office.Today.AddDays(number), id: $"interim-{number}");

            Assert.Equal(number + 2, (await BookAsync(office)).Tables.Count);
        }
    }

    private static string InForce(Rulebook book, DateOnly day)
    {
        Assert.True(book.InForceOn(day).TryGet(out var rules, out _));
        return string.Join(' ', rules.IdsAt("230100").Where(id => !id.StartsWith("regions", StringComparison.Ordinal) && !id.StartsWith("wages", StringComparison.Ordinal)));
    }

    private static Task<Rulebook> BookAsync(TestOffice office) => office.InAsync(db => db.RulebookAsync(CancellationToken.None));
}
