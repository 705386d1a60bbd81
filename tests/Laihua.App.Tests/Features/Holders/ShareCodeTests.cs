using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Holders;
using Laihua.App.Features.Papers;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Holders;

public sealed class ShareCodeTests
{
    private const string Refused = "SHARE-001 code";

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Share_FromMakingToWithdrawal_ShowsWhatWasChosenAndTellsTheHolder(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var code = await office.AShareCodeAsync(holder, SharedFields.Employer | SharedFields.Photo);

        var shared = (await UseAsync(office, code.ToLowerInvariant().Replace('-', ' '), permit, "Bank of the North", "230100")).Value();

        Assert.Equal((SharedFields.Employer | SharedFields.Photo, HolderStanding.Valid, permit.Id), (shared.Fields, shared.Standing, shared.Permit.Id));
        Assert.NotNull(shared.Portrait);
        var looked = await office.DoAsync((WhoLooked read, CancellationToken c) => read.ReadAsync(holder, c));
        var use = Assert.Single(Assert.Single(looked.Codes).Uses);
        Assert.Equal((SharePurpose.Housing, "Bank of the North", "230100", office.Now), (use.Purpose, use.Checker, use.City, use.At));
        (await office.DoAsync((WithdrawShareCode withdraw, CancellationToken c) => withdraw.HandleAsync(looked.Codes[0].Id, holder, c))).Value();
        Assert.Equal([Refused], (await UseAsync(office, code, permit)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Share_WhateverIsWrong_IsRefusedInTheSameWords(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var code = await office.AShareCodeAsync(holder, days: 2);
        var refusals = new List<Refusal?>
        {
            (await UseAsync(office, "000-000-002", permit)).Refusal(), // Well formed and unknown.
            (await UseAsync(office, code[..^1] + (code[^1] == '0' ? '1' : '0'), permit)).Refusal(),
            (await UseAsync(office, "", permit)).Refusal(),
            (await UseAsync(office, code, permit, born: permit.Person!.BirthDate.AddDays(1))).Refusal(), // Read with the permit.
        };

        office.Clock.Advance(TimeSpan.FromDays(2));
        refusals.Add((await UseAsync(office, code, permit)).Refusal());

        Assert.Equal(5, refusals.Count);
        Assert.All(refusals, refusal => Assert.Equal(((Refusal.RuleBroken)refusals[0]!).Findings, ((Refusal.RuleBroken)refusal!).Findings)); // All were refused.
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Share_AfterFiveWrongBirthDates_IsClosedForGood(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var code = await office.AShareCodeAsync(holder);

        for (var i = 1; i <= ShareOffer.MostTries; i++)
        {
            Assert.Equal([Refused], (await UseAsync(office, code, permit, born: new(1950, 1, i))).Broken());
        }

        Assert.Equal([Refused], (await UseAsync(office, code, permit)).Broken());
        Assert.Equal(0, await office.InAsync(db => db.ShareUses.CountAsync()));
        Assert.Equal(1, await office.InAsync(db => db.Audit.CountAsync(e => e.Name == AuditEvents.ShareClosed)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Share_ARightGuessOvertakenByTheFifthWrongOne_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var code = await office.AShareCodeAsync(holder);
        await office.InAsync(db => db.ShareCodes.ExecuteUpdateAsync(set => set.SetProperty(c => c.Tries, ShareOffer.MostTries - 1)));

        var (right, wrong) = await office.RaceAsync(
            (UseShareCode use, CancellationToken c) => use.HandleAsync(new(code, permit.Person!.BirthDate, SharePurpose.Bank, "", ""), c), // Read with the permit.
            () => UseAsync(office, code, permit, born: new(1950, 1, 1)));

        Assert.Equal([Refused, Refused], [.. right.Broken(), .. wrong.Broken()]);
        Assert.Equal(0, await office.InAsync(db => db.ShareUses.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Make_OutsideTheLimitsOrByAnother_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (_, holder) = await office.AHolderAsync();

        Assert.Equal(["SHARE-002 purpose", "SHARE-003 days"], (await MakeAsync(office, holder, null, 31)).Broken());
        Assert.IsType<Refusal.NotFound>((await MakeAsync(office, Staff.Handler, SharePurpose.Bank, 1)).Refusal());
        for (var i = 0; i < ShareOffer.MostOpen; i++)
        {
            (await MakeAsync(office, holder, SharePurpose.Bank, 1)).Value();
        }

        Assert.Equal(["SHARE-004"], (await MakeAsync(office, holder, SharePurpose.Bank, 1)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Share_OfAPermitThatEndedMeanwhile_SaysThatItIsNotValid(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var code = await office.AShareCodeAsync(holder);
        await office.InAsync(db => db.Permits.ExecuteUpdateAsync(set => set.SetProperty(p => p.State, Laihua.Rules.Permits.PermitState.Suspended)));

        Assert.Equal(HolderStanding.Suspended, (await UseAsync(office, code, permit)).Value().Standing);
        Assert.IsType<Refusal.WrongState>((await MakeAsync(office, holder, SharePurpose.Bank, 1)).Refusal());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Pdf_OfACheck_IsDrawnOfWhatIsShared(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var shared = (await UseAsync(office, await office.AShareCodeAsync(holder), permit, "Bank")).Value();

        var paper = (await office.DoAsync((SharedCheckPapers papers, CancellationToken _) => Task.FromResult(papers.Draw(shared, new("VALID now", "当前有效"), new("Bank", "银行"))))).Value();

        Assert.Equal(("application/pdf", "%PDF"), (paper.ContentType, System.Text.Encoding.ASCII.GetString(paper.Content, 0, 4)));
    }

    private static Task<Result<SharedPermit>> UseAsync(TestOffice office, string code, Permit permit, string checker = "", string city = "", DateOnly? born = null) =>
        office.DoAsync((UseShareCode use, CancellationToken c) => use.HandleAsync(new(code, born ?? permit.Person!.BirthDate, SharePurpose.Housing, checker, city), c)); // Read with the permit.

    private static Task<Result<MadeShareCode>> MakeAsync(TestOffice office, Actor by, SharePurpose? purpose, int days) =>
        office.DoAsync((MakeShareCode use, CancellationToken c) => use.HandleAsync(new(purpose, SharedFields.None, days), by, c));
}
