using Laihua.App.Features.Register;
using Laihua.App.Features.Stock;
using Laihua.App.Tests.Features.Register;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Stock;

public sealed class StockTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Book_OfEveryKindOfMove_AddsUpToWhatLiesThere(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        Assert.Equal(100, (await office.BlanksAsync(BlankAction.Receive, "LH00000001-LH00000100")).Value());
        (await office.BlanksAsync(BlankAction.Issue, "LH00000001-LH00000020")).Value();
        (await office.BlanksAsync(BlankAction.GiveBack, "LH00000020")).Value();
        (await office.BlanksAsync(BlankAction.Spoil, "LH00000019, LH00000021")).Value();
        (await office.BlanksAsync(BlankAction.Send, "LH00000051-LH00000100", "SHA")).Value();

        var sheet = await office.StockAsync();
        Assert.Equal((58, 110), (sheet.Book, sheet.Acts[BlankAction.Receive]));
        Assert.Equal((2, 50), (sheet.States[BlankState.Spoiled], sheet.States[BlankState.InTransit]));
        Assert.Equal(0, (await office.StockAsync(Staff.Elsewhere)).Book);
        Assert.Equal(50, (await office.BlanksAsync(BlankAction.Arrive, "LH00000051-LH00000100", by: Staff.Elsewhere)).Value());
        Assert.Equal(50, (await office.StockAsync(Staff.Elsewhere)).Book);
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Receive_WhatAnyOfficeHasAlready_IsRefusedByRuleAndByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        (await office.BlanksAsync(BlankAction.Receive, "LH00000001-LH00000100")).Value();

        Assert.Equal(["BLANK-005 serials"], (await office.BlanksAsync(BlankAction.Receive, "LH00000100-LH00000120", by: Staff.Elsewhere)).Broken());
        var (slow, fast) = await office.RaceAsync(
            (MoveBlanks use, CancellationToken c) => use.HandleAsync(new(BlankAction.Receive, "LH00000200-LH00000210"), Staff.CardOfficer, c),
            () => office.BlanksAsync(BlankAction.Receive, "LH00000205-LH00000215", by: Staff.Elsewhere));

        fast.Value();
        Assert.Equal(["BLANK-005 serials"], slow.Broken());
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Move_WhatIsElsewhereOrUnknown_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var traces = await office.TracesAsync();

        Assert.Equal(["BLANK-006 serials", "BLANK-011 serials"], (await office.BlanksAsync(BlankAction.Issue, "HR00000009-HR00000012")).Broken().Order());
        Assert.Equal(["BLANK-011 serials"], (await office.BlanksAsync(BlankAction.Spoil, "HR00000001", by: Staff.Elsewhere)).Broken());
        Assert.Equal(["BLANK-012 office"], (await office.BlanksAsync(BlankAction.Send, "HR00000001", "HRB")).Broken().Where(f => f.StartsWith("BLANK-012", StringComparison.Ordinal)));
        Assert.IsType<Refusal.WrongState>((await office.BlanksAsync(BlankAction.Destroy, "HR00000001")).Refusal());
        Assert.IsType<Refusal.NotFound>((await office.BlanksAsync(BlankAction.Spoil, "HR00000001", by: Staff.Receiver)).Refusal());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task StockTake_WithADifference_IsExplainedAndApprovedByAnother(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        Assert.Equal(["BLANK-008 counted"], (await office.ProposeStockAsync(new(StockProposalKind.Count, "", "", 9, ""))).Broken());
        Assert.Equal(["BLANK-007 reason"], (await office.ProposeStockAsync(new(StockProposalKind.Count, "HR00000010", "", 9, ""))).Broken());
        var id = (await office.ProposeStockAsync(new(StockProposalKind.Count, "HR00000010", "", 9, "The last one of the tray is not there."))).Value();
        Assert.Equal(["BLANK-013"], (await office.ProposeStockAsync(new(StockProposalKind.Count, "", "", 10, ""))).Broken());
        Assert.Equal(10, (await office.StockAsync()).Book);
        Assert.Equal(["BLANK-010"], (await office.SettleStockAsync(id, Staff.CardOfficer)).Broken());
        (await office.SettleStockAsync(id)).Value();

        Assert.Equal((9, 1), ((await office.StockAsync()).Book, (await office.StockAsync()).States[BlankState.Missing]));
        var found = (await office.ProposeStockAsync(new(StockProposalKind.Count, "", "HR00000010", 10, "It lay behind the printer."))).Value();
        (await office.SettleStockAsync(found)).Value();
        Assert.Equal(10, (await office.StockAsync()).Book);
        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Destruction_ByOnePersonAlone_IsRefusedByTheDatabaseToo(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        (await office.BlanksAsync(BlankAction.Spoil, "HR00000001")).Value();
        var id = (await office.ProposeStockAsync(new(StockProposalKind.Destroy, "HR00000001", "", 0, "The laminate came off in the printer."))).Value();

        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.StockProposals.ExecuteUpdateAsync(set => set.SetProperty(p => p.SettledById, p => (Guid?)p.ProposedById))));
        (await office.SettleStockAsync(id)).Value();

        Assert.Equal(1, (await office.StockAsync()).States[BlankState.Destroyed]);
        Assert.IsType<Refusal.Stale>((await office.SettleStockAsync(id)).Refusal());
        foreach (var attempt in (string[])["update stock_moves set book = 0", "delete from stock_moves"])
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.Database.ExecuteSqlRawAsync(attempt)));
            Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        }

        await office.SoundAsync();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_OfABookThatWasTamperedWith_CountsIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.InAsync(db => db.Blanks.Where(b => b.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(b => b.State, BlankState.Used)));

        var counts = (await office.DoAsync((CheckRegister use, CancellationToken c) => use.HandleAsync(c))).Value();

        Assert.Equal(["REGISTER-060", "REGISTER-061"], counts.Where(c => c.Broken > 0).Select(c => c.Rule));
    }
}
