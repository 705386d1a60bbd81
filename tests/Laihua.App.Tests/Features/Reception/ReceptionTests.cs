using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Reception;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Reception;

public sealed class ReceptionTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task PassPreReview_OfCategoryA_AcceptsOnlineAtOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.PreReview, 'A');

        var next = (await office.PassPreReviewAsync(row.Number)).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((CaseState.InReview, CaseState.InReview, office.Now), (next, after.State, after.AcceptedAt!.Value));
        Assert.Equal(new DateOnly(2026, 3, 9), after.DueOn); // Five working days after Monday, 2 March.
        Assert.Equal(["case.pre-review-passed", "case.accepted"], (await office.TrailAsync(row.Number))[^2..].Select(e => e.Name));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task PassPreReview_OfCategoriesBAndC_WaitsForTheWindow(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        foreach (var category in "BC")
        {
            var row = await office.ACaseAsync(CaseState.PreReview, category);

            Assert.Equal(CaseState.AwaitingWindow, (await office.PassPreReviewAsync(row.Number)).Value());

            Assert.Null((await office.CaseAsync(row.Number)).AcceptedAt);
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task PassPreReview_WithAndWithoutAJudgementOfThePhoto_SaysSoInTheTrail(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (judged, not) = (await office.ACaseAsync(CaseState.PreReview), await office.ACaseAsync(CaseState.PreReview));

        (await office.StepAsync((PassPreReview use, CancellationToken c) => use.HandleAsync(new(judged.Number, judged.Version, OneFace: true), Staff.Receiver, c))).Value();
        var at = office.Now;
        (await office.PassPreReviewAsync(not.Number)).Value();

        Assert.Contains("\"oneFace\":true", (await office.TrailAsync(judged.Number))[^1].Payload, StringComparison.Ordinal);
        Assert.Contains("\"oneFace\":false", (await office.TrailAsync(not.Number))[^1].Payload, StringComparison.Ordinal);
        Assert.Equal((at, "Zhao Min"), (await FileAsync(office, judged.Number)).OneFace is { } face ? (face.At, face.By) : default);
        Assert.Null((await FileAsync(office, not.Number)).OneFace);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Accept_WithEveryOriginalSeen_SaysWhoSawThemAndStartsTheReview(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingWindow);

        var due = (await office.AcceptAsync(row.Number)).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((CaseState.InReview, office.Now, new DateOnly(2026, 3, 16), due), (after.State, after.AcceptedAt!.Value, after.DueOn!.Value, due));
        Assert.All(after.Documents.Where(d => d.Line != "photo"), d => Assert.Equal((office.Now, "Zhao Min"), (d.OriginalSeenAt!.Value, d.OriginalSeenBy)));
        Assert.Null(after.Documents.Single(d => d.Line == "photo").OriginalSeenAt);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Accept_WithOriginalsNotSeen_NamesEachOfThem(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingWindow);
        string[] seen = ["application-form", "experience", "no-criminal-record", "medical", "contract", "ground"];
        var traces = await office.TracesAsync();

        var result = await office.DoAsync((AcceptAtWindow use, CancellationToken c) => use.HandleAsync(new(row.Number, row.Version, seen), Staff.Receiver, c));

        Assert.Equal(["WINDOW-001 seen.degree", "WINDOW-001 seen.passport"], result.Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Return_WithPoints_TellsThemAllAtOnce(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.PreReview);

        var by = (await office.ReturnAsync(row.Number, "", new("documents.degree", " Not authenticated. "), new("experience.0.from", "The proof says 2021."))).Value();

        var after = await office.CaseAsync(row.Number);
        var notice = Assert.Single(after.Returns);
        Assert.Equal((1, office.Now, "Zhao Min", null), (notice.Round, notice.At, notice.By, notice.Justification));
        Assert.Equal([("documents.degree", "Not authenticated."), ("experience.0.from", "The proof says 2021.")], notice.Items.OrderBy(i => i.Position).Select(i => (i.Field, i.Text)));
        Assert.Equal((CaseState.Returned, by), (after.State, after.DueOn!.Value));
        Assert.DoesNotContain("2021", (await office.TrailAsync(row.Number))[^1].Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Return_ASecondTime_NeedsItsJustification(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Returned);
        (await office.SubmitAsync(row.Number)).Value();

        Assert.Equal(["RETURN-003 justification"], (await office.ReturnAsync(row.Number, "Forgot.")).Broken());
        (await office.ReturnAsync(row.Number, "The corrected scan shows another passport.")).Value();

        Assert.Equal([1, 2], (await office.CaseAsync(row.Number)).Returns.Select(r => r.Round).Order());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Return_OfWhatNoFormHas_GivesEveryFindingAndLeavesNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.PreReview);
        var traces = await office.TracesAsync();

        var none = await office.DoAsync((ReturnForCorrection use, CancellationToken c) => use.HandleAsync(new(row.Number, row.Version, [], ""), Staff.Receiver, c));
        var wrong = await office.ReturnAsync(row.Number, "", new("documents.visa", "Missing."), new("post.title", " "), new("post.title", new string('x', 1001)), new("post.title", "\0"));

        Assert.Equal(["RETURN-001 items"], none.Broken());
        Assert.Equal(["RETURN-002 items.0", "RETURN-002 items.1", "TEXT-001 items.2", "TEXT-002 items.3"], wrong.Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decline_WithOfficeAndReason_EndsTheCase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.PreReview);

        (await DeclineAsync(office, row.Number, row.Version, " Shanghai ", " The post is in another province. ")).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((CaseState.NotAccepted, "Shanghai", "The post is in another province."), (after.State, after.CompetentOffice, after.DeclineReasons));
        Assert.Equal(office.Now, after.EndedAt);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decline_WithoutOfficeOrReason_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.PreReview);

        Assert.Equal(["DECLINE-001 competentOffice", "DECLINE-002 reasons"], (await DeclineAsync(office, row.Number, row.Version, "", "No.")).Broken());
        Assert.Equal(
            ["TEXT-001 competentOffice", "TEXT-001 reasons"],
            (await DeclineAsync(office, row.Number, row.Version, new('x', 201), new('x', 4001))).Broken());
    }

    private static Task<Laihua.Rules.Result<string>> DeclineAsync(TestOffice office, string number, int version, string competent, string reasons) =>
        office.DoAsync((DeclineApplication use, CancellationToken c) => use.HandleAsync(new(number, version, competent, reasons), Staff.Receiver, c));

    private static async Task<CaseFile> FileAsync(TestOffice office, string number) =>
        (await office.DoAsync((CaseFiles use, CancellationToken c) => use.ReadAsync(number, Staff.Receiver, c)))!; // A case of the receiver's.
}
