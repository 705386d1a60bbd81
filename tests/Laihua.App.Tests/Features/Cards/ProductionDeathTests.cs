using Laihua.App.Data.Permits;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Permits;
using Laihua.App.Tests.Features.Register;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Cards;

/// <summary>The process dies while a batch is made, printed or released: at every moment there is all of it or nothing, and no card or blank twice or lost.</summary>
public sealed class ProductionDeathTests
{
    private const int Cards = 3;

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Batch_BeingMadeAsTheProcessDies_IsThereWholeOrNotAtAll(Provider provider)
    {
        var deaths = new Deaths();
        await using var office = await WaitingAsync(provider, deaths);
        var before = await office.TracesAsync();

        var (last, moments) = await deaths.DyingAsync(() => office.MakeBatchAsync(), () => WholeOrNothingAsync(office, before, BatchedAsync));

        Assert.InRange(moments, 6, 60);
        Assert.Equal(["CARD-009 count"], last.Broken()); // The last death came after the commit: the officer who asks again finds it made.
        Assert.True(await BatchedAsync(office));
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Batch_BeingPrintedAsTheProcessDies_UsesABlankForEachCardOnce(Provider provider)
    {
        var deaths = new Deaths();
        await using var office = await WaitingAsync(provider, deaths);
        var batch = (await office.MakeBatchAsync()).Value();
        var before = await office.TracesAsync();

        var (last, moments) = await deaths.DyingAsync(() => office.PrintBatchAsync(batch), () => WholeOrNothingAsync(office, before, PrintedAsync));

        Assert.InRange(moments, 10, 120);
        Assert.Equal("Printed", Assert.IsType<Refusal.WrongState>(last.Refusal()).State);
        Assert.True(await PrintedAsync(office));
        await office.RunJobsAsync();
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_BeingReleasedAsTheProcessDies_IsReleasedOnceOrWaits(Provider provider)
    {
        var deaths = new Deaths();
        await using var office = await TestOffice.OpenAsync(provider, deaths: deaths);
        var permit = await office.APrintedCardAsync();
        var order = await office.CardOrderAsync(permit);
        var code = await office.CodeAsync(order);
        var before = await office.TracesAsync();

        var (last, moments) = await deaths.DyingAsync(
            () => office.StepsReleaseAsync(order, code), () => WholeOrNothingAsync(office, before, async o => (await o.CardOrderAsync(permit)).State == CardState.Released));

        Assert.InRange(moments, 6, 60);
        Assert.IsType<Refusal.Stale>(last.Refusal()); // It is released, and the officer saw it before.
        Assert.Single(await office.TrailAsync(order.Id.ToString()), e => e.Name == "card.released");
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task HandOver_AtTheMomentOfALossReport_IsDoneOrTheLossIsTaken(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.AReleasedCardAsync();
        var loss = (await office.ProposeAsync(permit.Id, PermitAction.ReplaceCard, OperationGround.Lost)).Value();
        var order = await office.CardOrderAsync(permit);

        var (slow, fast) = await office.RaceAsync(
            (HandOverCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, "holder", "", "passport", true), Staff.CardOfficer, c),
            () => office.ApproveAsync(loss));

        fast.Value();
        Assert.Equal(new Refusal.Stale("card", order.Id.ToString(), Staff.Approver.Name, office.Now), slow.Refusal());
        Assert.Equal(CardState.Released, (await office.InAsync(db => db.CardOrders.SingleAsync(o => o.Id == order.Id))).State);
        Assert.Equal(["CARD-008"], (await office.HandOverAsync(order)).Broken());
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task LossReport_AtTheMomentOfTheHandOver_IsTakenOrTheCardIsHandedOver(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.AReleasedCardAsync();
        var loss = (await office.ProposeAsync(permit.Id, PermitAction.ReplaceCard, OperationGround.Lost)).Value();
        var order = await office.CardOrderAsync(permit);

        var (slow, fast) = await office.RaceAsync(
            (ApproveOperation use, CancellationToken c) => use.HandleAsync(new(loss, 0), Staff.Approver, c), () => office.HandOverAsync(order));

        fast.Value();
        Assert.Equal(new Refusal.Stale("permit", permit.Id.ToString(), Staff.CardOfficer.Name, office.Now), slow.Refusal());
        Assert.All((await office.PermitAsync(permit.Id)).Artefacts.Where(a => a.Kind == ArtefactKind.Card), card => Assert.Null(card.ReplacedAt));
        (await office.ApproveAsync(loss)).Value(); // Whoever approves now knows that it was handed over.
        Assert.All((await office.PermitAsync(permit.Id)).Artefacts.Where(a => a.Kind == ArtefactKind.Card), card => Assert.NotNull(card.ReplacedAt));
        await office.SoundAsync();
    }

    private static async Task<TestOffice> WaitingAsync(Provider provider, Deaths deaths)
    {
        var office = await TestOffice.OpenAsync(provider, deaths: deaths);
        for (var i = 0; i < Cards; i++)
        {
            await office.ALivePermitAsync();
        }

        return office;
    }

    private static async Task WholeOrNothingAsync(TestOffice office, string before, Func<TestOffice, Task<bool>> isWhole)
    {
        if (!await isWhole(office))
        {
            Assert.Equal(before, await office.TracesAsync());
        }
    }

    private static Task<bool> BatchedAsync(TestOffice office) => office.InAsync(async db =>
    {
        var batches = await db.CardBatches.CountAsync();
        var places = await db.CardOrders.Where(o => o.State == CardState.InBatch).OrderBy(o => o.BatchPlace).Select(o => o.BatchPlace!.Value).ToListAsync(); // A card in a batch has its place.
        Assert.True((batches, places.Count) is (0, 0) or (1, Cards));
        return batches == 1 && places.SequenceEqual([1, 2, 3]);
    });

    private static Task<bool> PrintedAsync(TestOffice office) => office.InAsync(async db =>
    {
        var printed = await db.CardOrders.Where(o => o.State == CardState.Printed).Select(o => o.Id).ToListAsync();
        var onBlanks = await db.Blanks.Where(b => b.State == BlankState.Used).Select(b => b.CardOrderId!.Value).ToListAsync(); // A used blank carries a card.
        var atPrinter = await db.Blanks.CountAsync(b => b.State == BlankState.AtPrinter);
        var cards = await db.Artefacts.CountAsync(a => a.Kind == ArtefactKind.Card);
        Assert.Equal(printed.Order(), onBlanks.Order());
        Assert.Equal((printed.Count, Seed.Blanks - printed.Count), (cards, atPrinter));
        Assert.True(printed.Count is 0 or Cards);
        return printed.Count == Cards;
    });
}
