using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Applications;

public sealed class SubmitApplicationTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_ACompleteDraft_ScoresItAndGivesItToTheOfficeOfThePlaceOfWork(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);

        var submitted = (await office.SubmitAsync(row.Number)).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((row.Number, 1, 'B', new DateOnly(2026, 3, 9)), (submitted.Number, submitted.Round, submitted.Category, submitted.AnswerBy!.Value));
        Assert.Equal((CaseState.PreReview, 1, "B", "interim-2017"), (after.State, after.Round, after.Category, after.PointsTable));
        Assert.Equal((Places.Office, Places.Office), (after.ReceivingAuthorityId!.Value, after.DecidingAuthorityId!.Value));
        Assert.Equal((office.Now, submitted.AnswerBy), (after.SubmittedAt!.Value, after.DueOn));
        Assert.Contains("\"table\":\"interim-2017\"", after.Account, StringComparison.Ordinal);
        var entry = (await office.TrailAsync(row.Number))[^1];
        Assert.Equal(("case.submitted", office.Now), (entry.Name, entry.At));
        Assert.Contains("HRB", entry.Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_WorkInADistrict_IsReceivedThereAndDecidedByTheCity(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var row = await office.ACaseAsync(CaseState.PreReview, AnApplication.OfCategory('B').With("post.division", "230103"));

        Assert.Equal((Places.District, Places.Office), (row.ReceivingAuthorityId!.Value, row.DecidingAuthorityId!.Value));
        Assert.Equal(new Refusal.NotFound("case", row.Number), (await office.PassPreReviewAsync(row.Number)).Refusal());
        (await office.PassPreReviewAsync(row.Number, Staff.DistrictReceiver)).Value();
        (await office.AcceptAsync(row.Number, Staff.DistrictReceiver)).Value();
        (await office.RecommendAsync(row.Number)).Value();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_WorkInAPlaceWithoutAnOfficeOfItsOwn_GoesToTheCity(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        var row = await office.ACaseAsync(CaseState.PreReview, AnApplication.OfCategory('B').With("post.division", "230102"));

        Assert.Equal(Places.Office, row.ReceivingAuthorityId);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_WithEverythingWrong_GivesEveryFindingAtOnceAndLeavesNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('B')
            .With("person.birthDate", "2010-01-01").With("person.email", "hr@songhua.example").With("passport.expiresOn", "2026-05-01")
            .With("post.title", "").With("post.division", "620100").With("declarations.truth", "")
            .WithoutDocument("degree").WithoutDocument("medical"));
        var traces = await office.TracesAsync();

        var result = await office.SubmitAsync(row.Number);

        Assert.Subset(new HashSet<string>(result.Broken()), new HashSet<string>([
            "INTAKE-001 post.title", "INTAKE-010 declarations.truth", "INTAKE-103 person.birthDate", "INTAKE-104 person.email",
            "INTAKE-107 passport.expiresOn", "INTAKE-301 documents.degree", "INTAKE-301 documents.medical", "INTAKE-304 post.division",
        ]));
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_WithoutADocument_NamesTheLineAlone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('B').WithoutDocument("contract"));

        Assert.Equal(["INTAKE-301 documents.contract"], (await office.SubmitAsync(row.Number)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_APromiseThatTheCategoryNoLongerAllows_IsAskedForAgain(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('A').Promising("contract", new(2026, 6, 1)));
        await SaveAsync(office, row.Number, ("post.annualSalaryCny", "100100"), ("education.0.level", "bachelor"), ("language.hsk", "none"));

        Assert.Equal(["INTAKE-301 documents.contract"], (await office.SubmitAsync(row.Number)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_WithTooFewPoints_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('C').With("category.ground", "points"));

        Assert.Equal(["INTAKE-141 category.ground"], (await office.SubmitAsync(row.Number)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_WhileAnotherCaseOfThePassportIsOpen_IsRefusedUntilThatOneEnds(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var open = await office.ACaseAsync(CaseState.InReview, AnApplication.OfCategory('B').WithPassport("24XK77777"));
        var row = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('B').WithPassport("24 xk 77777"), Staff.OtherHandler);

        Assert.Equal(["INTAKE-302 passport.number"], (await office.SubmitAsync(row.Number, Staff.OtherHandler)).Broken());

        var version = (await office.CaseAsync(open.Number)).Version;
        (await office.DoAsync((WithdrawApplication use, CancellationToken c) => use.HandleAsync(new(open.Number, version), Staff.Handler, c))).Value();
        (await office.SubmitAsync(row.Number, Staff.OtherHandler)).Value();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_TwoCasesOfOnePassportAtOneMoment_LetsOneThrough(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var first = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('B').WithPassport("24XK77777"));
        var second = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('B').WithPassport("24XK77777"), Staff.OtherHandler);

        var (slow, fast) = await office.RaceAsync(
            (SubmitApplication use, CancellationToken c) => use.HandleAsync(new(first.Number, first.Version), Staff.Handler, c),
            () => office.SubmitAsync(second.Number, Staff.OtherHandler));

        fast.Value();
        Assert.Equal(["INTAKE-302 passport.number"], slow.Broken());
        Assert.Equal(CaseState.Draft, (await office.CaseAsync(first.Number)).State);
        Assert.DoesNotContain(await office.TrailAsync(first.Number), e => e.Name == "case.submitted");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_ForTheHolderOfALetter_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted, AnApplication.OfCategory('B').WithPassport("24XK77777"));
        var row = await office.ACaseAsync(CaseState.Draft, AnApplication.OfCategory('B').WithPassport("24XK77777"), Staff.OtherHandler);

        Assert.Equal(["INTAKE-303 passport.number"], (await office.SubmitAsync(row.Number, Staff.OtherHandler)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_AgainAfterAReturn_CountsTheRoundAndKeepsThePointsTableOfTheFirst(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Returned);
        await office.InAsync(db => db.Applications.Where(c => c.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Rules, "trial-2016")));

        var submitted = (await office.SubmitAsync(row.Number)).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((2, 2, CaseState.PreReview), (submitted.Round, after.Round, after.State));
        Assert.Equal("trial-2016", after.PointsTable);
        Assert.Contains("\"table\":\"trial-2016\"", after.Account, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_AnEntryReportThatFitsNot_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync();
        office.Clock.Advance(TimeSpan.FromDays(20));
        var row = await office.AnEntryReportAsync(CaseState.Draft, letter, report => report
            .With("entry.enteredOn", "2026-03-02").With("entry.passportNumber", "24XK99999").With("health.certifiedOn", "2025-08-01").WithoutDocument("visa"));

        var result = await office.SubmitAsync(row.Number);

        Assert.Equal(
            ["INTAKE-201 entry.passportNumber", "INTAKE-205 entry.lateReason", "INTAKE-206 health.certifiedOn", "INTAKE-301 documents.visa"], result.Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Submit_AnEntryReportWhoseContractWasPromised_AsksForTheContract(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync(AnApplication.OfCategory('A').Promising("contract", new(2026, 6, 1)));
        var without = await office.AnEntryReportAsync(CaseState.Draft, letter);

        Assert.Equal(["INTAKE-301 documents.contract"], (await office.SubmitAsync(without.Number)).Broken());
    }

    private static Task<Result<AnswersSaved>> SaveAsync(TestOffice office, string number, params (string Id, string Answer)[] given) =>
        office.DoAsync((SaveAnswers use, CancellationToken c) =>
            use.HandleAsync(new(number, null, null, given.ToDictionary(g => g.Id, g => g.Answer)), Staff.Handler, c));
}
