using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Applications;

public sealed class StartEntryReportTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_ForAGrantedLetter_MakesADraftThatFollowsIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ACaseAsync(CaseState.Granted);

        var number = (await StartAsync(office, letter.Number)).Value();

        var row = await office.CaseAsync(number);
        Assert.Equal("230100-2026-000002", number);
        Assert.Equal((ApplicationKind.K2, CaseState.Draft, letter.PermitId, letter.PersonId), (row.Kind, row.State, row.PermitId, row.PersonId));
        Assert.Equal((letter.Category, letter.PassportKey, letter.Account), (row.Category, row.PassportKey, row.Account));
        Assert.Equal((letter.ReceivingAuthorityId, letter.DecidingAuthorityId), (row.ReceivingAuthorityId, row.DecidingAuthorityId));
        Assert.Equal("case.started", Assert.Single(await office.TrailAsync(number)).Name);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_TenAtOnce_GivesOneCase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ACaseAsync(CaseState.Granted);

        var started = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => StartAsync(office, letter.Number))));

        Assert.Equal("230100-2026-000002", Assert.Single(started.Select(s => s.Value()).Distinct()));
        Assert.Equal(2, await office.InAsync(db => db.Applications.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_AfterOneWasWithdrawn_MakesAnother(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ACaseAsync(CaseState.Granted);
        var first = await office.AnEntryReportAsync(CaseState.Withdrawn, letter);

        Assert.NotEqual(first.Number, (await StartAsync(office, letter.Number)).Value());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_OfWhatIsNotTheirsOrNotGranted_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ACaseAsync(CaseState.Granted);
        var refused = await office.ACaseAsync(CaseState.Refused);
        await office.AnEntryReportAsync(CaseState.Granted, letter);

        Assert.IsType<Refusal.NotFound>((await StartAsync(office, letter.Number, Staff.OtherHandler)).Refusal());
        Assert.IsType<Refusal.NotFound>((await StartAsync(office, letter.Number, Staff.Handler with { Roles = [] })).Refusal());
        Assert.IsType<Refusal.WrongState>((await StartAsync(office, refused.Number)).Refusal());
        Assert.IsType<Refusal.WrongState>((await StartAsync(office, letter.Number)).Refusal());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Start_FifteenDaysAfterAnEntryOnTheLettersLastDay_IsStillTaken(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ACaseAsync(CaseState.Granted);
        var until = (await office.PermitAsync(letter)).LetterUntil;
        office.Clock.SetUtcNow(new(until.AddDays(15), new(2, 0), TimeSpan.Zero));
        await office.DoAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c));

        var row = await office.AnEntryReportAsync(CaseState.PreReview, letter, report => report.With("entry.enteredOn", $"{until:yyyy-MM-dd}"));

        Assert.Equal(CaseState.PreReview, row.State);
    }

    private static Task<Result<string>> StartAsync(TestOffice office, string letter, Actor? by = null) =>
        office.DoAsync((StartEntryReport use, CancellationToken c) => use.HandleAsync(letter, by ?? Staff.Handler, c));
}
