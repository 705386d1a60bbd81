using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features;

/// <summary>Every state that a case can be in is reached through the use cases, on both databases.</summary>
public sealed class WalkTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Case_WalkedToEveryState_Arrives(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        foreach (var state in Enum.GetValues<CaseState>())
        {
            var row = await office.ACaseAsync(state);

            Assert.Equal(state, row.State);
            Assert.Equal(CaseStates.IsEnd(state), row.EndedAt is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Case_OfEachCategory_IsOfThatCategoryAndReachesTheDecision(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        foreach (var category in "ABC")
        {
            var row = await office.ACaseAsync(CaseState.Granted, category);

            Assert.Equal($"{category}", row.Category);
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Permit_FromLetterToCard_IsLive(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var permit = await office.APrintedCardAsync();

        Assert.Equal(PermitState.Live, permit.State);
    }
}
