using Laihua.App.Data.Permits;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Permits;
using Laihua.App.Tests.Features.Register;
using Laihua.App.Tests.Papers;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Cards;

public sealed class ProductionTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Batch_OfWaitingCards_IsPrintedScannedAndReleasedInTheOrderOfTheSheets(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var b = await office.ALivePermitAsync();
        var a = await office.ALivePermitAsync(await office.ALetterAsync('A'));

        var id = (await office.MakeBatchAsync()).Value();
        Assert.Equal(new BatchPrinted(2, 0), (await office.PrintBatchAsync(id)).Value());

        var sheet = await SheetAsync(office, id);
        Assert.Equal([("A", 1, "HR00000001"), ("B", 2, "HR00000002")], sheet.Cards.Select(c => (c.Category, c.Place, c.Serial!)));
        var pdf = (await office.DoAsync((BatchFiles use, CancellationToken c) => use.PdfAsync(id, Staff.CardOfficer, c)))!; // It was printed.
        Assert.Equal([await office.CodeAsync(await office.CardOrderAsync(a)), await office.CodeAsync(await office.CardOrderAsync(b))], [Tool.Scan(pdf, 1, 300), Tool.Scan(pdf, 3, 300)]);
        await office.RunJobsAsync();
        Assert.All((await SheetAsync(office, id)).Cards, c => Assert.Equal((true, null), (c.ReadBackAt is not null, c.ReadBackFault)));
        (await office.ReleaseAsync(await office.CardOrderAsync(a))).Value();
        Assert.Equal([CardState.Released, CardState.Printed], (await SheetAsync(office, id)).Cards.Select(c => c.State));
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Release_WithTheCodeOfAnotherCard_IsRefusedAndNothingIsKept(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var mine = await office.CardOrderAsync(await office.APrintedCardAsync());
        var other = await office.CodeAsync(await office.CardOrderAsync(await office.APrintedCardAsync()));
        var own = await office.CodeAsync(mine);
        var traces = await office.TracesAsync();

        foreach (var wrong in (string[])["", "nothing", other, own + "0", own[..^1], own.ToUpperInvariant(), own.Split('#')[0]])
        {
            Assert.Equal(["CARD-012 code"], (await office.StepsReleaseAsync(mine, wrong)).Broken());
        }

        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Reject_APrint_KillsItsCodeSpoilsItsBlankAndOrdersTheNextEdition(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        var spoiled = await office.CardOrderAsync(permit);

        Assert.Equal(["CARD-011 reason"], (await office.RejectAsync(spoiled, "because")).Broken());
        var next = (await office.RejectAsync(spoiled, "unreadable")).Value();

        var again = await office.CardOrderAsync(permit);
        Assert.Equal((next, CardState.Ordered, 2, "spoiled"), (again.Id, again.State, again.Edition, again.ReplacesBecause));
        var dead = (await office.PermitAsync(permit.Id)).Artefacts.Single(a => a.Id == spoiled.ArtefactId);
        Assert.Equal(ArtefactStatus.Replaced, StatusRegister.StatusOf(dead, await office.PermitAsync(permit.Id)));
        Assert.Equal(BlankState.Spoiled, (await office.InAsync(db => db.Blanks.SingleAsync(b => b.CardOrderId == spoiled.Id))).State);
        (await office.PrintAsync(again)).Value();
        (await office.ReleaseAsync(await office.CardOrderAsync(permit))).Value();
        (await office.HandOverAsync(await office.CardOrderAsync(permit))).Value();
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task ReadBack_OfAFileThatDiffers_HoldsTheCard(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (mine, other) = (await office.CardOrderAsync(await office.APrintedCardAsync()), await office.CardOrderAsync(await office.APrintedCardAsync()));
        var code = await office.CodeAsync(mine);
        var file = await office.InAsync(db => db.Artefacts.Where(a => a.Id == other.ArtefactId).Select(a => a.FileId).SingleAsync());
        await office.InAsync(db => db.Artefacts.Where(a => a.Id == mine.ArtefactId).ExecuteUpdateAsync(set => set.SetProperty(a => a.FileId, file)));

        (await office.DoAsync((ReadBackCard use, CancellationToken c) => use.HandleAsync(mine.Id, c))).Value();

        Assert.Equal("differs", (await office.InAsync(db => db.CardOrders.SingleAsync(o => o.Id == mine.Id))).ReadBackFault);
        Assert.Equal(["CARD-013 code"], (await office.StepsReleaseAsync(mine, code)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Batch_WithAPermitThatStandsStill_LeavesItOut(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ALivePermitAsync();
        var still = await office.ALivePermitAsync();
        var id = (await office.MakeBatchAsync()).Value();
        await office.OperateAsync(still.Id, PermitAction.Suspend);

        Assert.Equal(new BatchPrinted(1, 1), (await office.PrintBatchAsync(id)).Value());

        Assert.Equal((CardState.Ordered, (Guid?)null), ((await office.CardOrderAsync(still)).State, (await office.CardOrderAsync(still)).BatchId));
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Batch_ByTwoOfficersAtOneMoment_TakesEveryCardOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var order = await office.CardOrderAsync(await office.ALivePermitAsync());

        var (slow, fast) = await office.RaceAsync(
            (MakeBatch use, CancellationToken c) => use.HandleAsync(new(10, false), Staff.CardOfficer, c), () => office.MakeBatchAsync(by: Staff.SecondCardOfficer));

        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.Equal(fast.Value(), (await office.InAsync(db => db.CardOrders.SingleAsync(o => o.Id == order.Id))).BatchId);
        Assert.Equal(1, await office.InAsync(db => db.CardBatches.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Print_ByTwoOfficersOnTheSameBlank_IsDoneOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var first = await office.CardOrderAsync(await office.ALivePermitAsync());
        var second = await office.CardOrderAsync(await office.ALivePermitAsync());

        var (slow, fast) = await office.RaceAsync(
            (PrintCard use, CancellationToken c) => use.HandleAsync(new(first.Id, first.Version), Staff.CardOfficer, c), () => office.PrintAsync(second, Staff.SecondCardOfficer));

        fast.Value();
        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.Equal(second.Id, (await office.InAsync(db => db.Blanks.SingleAsync(b => b.CardOrderId != null))).CardOrderId);
        (await office.PrintAsync(first)).Value();
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Print_WithTooFewBlanks_IsRefusedWhole(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ALivePermitAsync();
        await office.ALivePermitAsync();
        (await office.BlanksAsync(BlankAction.GiveBack, "HR00000002-HR00000010")).Value();
        var id = (await office.MakeBatchAsync()).Value();

        Assert.Equal(["CARD-010"], (await office.PrintBatchAsync(id)).Broken());

        Assert.Equal(0, await office.InAsync(db => db.Artefacts.CountAsync(a => a.Kind == ArtefactKind.Card)));
        Assert.Equal(["CARD-009 count"], (await office.MakeBatchAsync()).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_SentToAnotherOffice_IsHandedOverThere(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.AReleasedCardAsync();

        Assert.Equal(["CARD-014 office"], (await office.SendAsync(await office.CardOrderAsync(permit), "HRB")).Broken());
        (await office.SendAsync(await office.CardOrderAsync(permit), "SHA")).Value();
        Assert.IsType<Refusal.NotFound>((await office.ReceiveAsync(await office.CardOrderAsync(permit), CardAction.Arrive)).Refusal());
        (await office.ReceiveAsync(await office.CardOrderAsync(permit), CardAction.Arrive, by: Staff.Elsewhere)).Value();
        Assert.IsType<Refusal.NotFound>((await office.HandOverAsync(await office.CardOrderAsync(permit))).Refusal());
        (await office.HandOverAsync(await office.CardOrderAsync(permit), Staff.Elsewhere)).Value();

        Assert.Equal((CardState.HandedOver, "Guo Wei"), ((await office.CardOrderAsync(permit)).State, (await office.CardOrderAsync(permit)).HandedOverBy));
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_ByCourier_IsDeliveredOrComesBackAndIsDestroyedByTwo(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (one, two) = (await office.AReleasedCardAsync(), await office.AReleasedCardAsync());
        (await office.SendAsync(await office.CardOrderAsync(one), courier: "EMS", number: "EX123456789CN")).Value();
        (await office.SendAsync(await office.CardOrderAsync(two), courier: "EMS", number: "EX123456790CN")).Value();

        (await office.ReceiveAsync(await office.CardOrderAsync(one), CardAction.Deliver)).Value();
        (await office.ReceiveAsync(await office.CardOrderAsync(two), CardAction.Return, "courier-returned")).Value();
        Assert.Equal(("courier", CardState.HandedOver), ((await office.CardOrderAsync(one)).CollectedBy, (await office.CardOrderAsync(one)).State));

        Assert.Equal(["BLANK-014 serials"], (await office.ProposeStockAsync(new(StockProposalKind.Destroy, "HR00000001-HR00000002", "", 0, "Nobody was found at the address."))).Broken());
        var id = (await office.ProposeStockAsync(new(StockProposalKind.Destroy, "HR00000002", "", 0, "Nobody was found at the address."))).Value();
        (await office.SettleStockAsync(id)).Value();

        Assert.Equal(CardState.Destroyed, (await office.CardOrderAsync(two)).State);
        Assert.All((await office.PermitAsync(two.Id)).Artefacts.Where(a => a.Kind == ArtefactKind.Card), a => Assert.NotNull(a.ReplacedAt));
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_ThatNobodyCollects_IsPutAsideAfterItsDaysAndMayStillBeCollected(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.AReleasedCardAsync();

        Assert.Equal(["CARD-018 reason"], (await office.ReceiveAsync(await office.CardOrderAsync(permit), CardAction.Return, "not-collected")).Broken());
        office.Clock.Advance(TimeSpan.FromDays(CardProduction.CollectWithinDays));
        (await office.ReceiveAsync(await office.CardOrderAsync(permit), CardAction.Return, "not-collected")).Value();
        Assert.Equal(CardState.Returned, (await office.CardOrderAsync(permit)).State);
        (await office.HandOverAsync(await office.CardOrderAsync(permit))).Value();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Card_ReportedLostWhileItWaits_IsNotHandedOverOrSent(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.AReleasedCardAsync();
        var waiting = await office.CardOrderAsync(permit);
        await office.OperateAsync(permit.Id, PermitAction.ReplaceCard, "lost");

        Assert.Equal(["CARD-008"], (await office.HandOverAsync(waiting)).Broken());
        Assert.Equal(["CARD-008"], (await office.SendAsync(waiting, "SHA")).Broken());
        Assert.Equal(waiting.Id, (await office.RejectAsync(waiting, "damaged")).Value());

        Assert.Equal((2, "lost"), ((await office.CardOrderAsync(permit)).Edition, (await office.CardOrderAsync(permit)).ReplacesBecause));
        await office.SoundAsync();
    }

    private static Task<BatchSheet> SheetAsync(TestOffice office, Guid id) =>
        office.DoAsync(async (BatchFiles use, CancellationToken c) => (await use.FindAsync(id, Staff.CardOfficer, c))!); // It was just made.
}

internal static class ScannedBy
{
    public static Task<Result<Guid>> StepsReleaseAsync(this TestOffice office, CardOrder order, string code) =>
        office.DoAsync((ReleaseCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, code), Staff.CardOfficer, c));
}
