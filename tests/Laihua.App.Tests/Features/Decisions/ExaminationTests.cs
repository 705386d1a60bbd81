using Laihua.App.Features.Decisions;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Decisions;

public sealed class ExaminationTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Recommend_WithFindings_KeepsThemAndLetsTheClockRunOn(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.InReview);
        office.Clock.Advance(TimeSpan.FromDays(2));

        (await RecommendAsync(office, row.Number, row.Version, grant: false, " The employer of 2021 is unknown there. ")).Value();

        var after = await office.CaseAsync(row.Number);
        var examination = Assert.Single(after.Examinations);
        Assert.Equal((office.Now, Staff.Examiner.UserId!.Value, "Chen Jie", false), (examination.At, examination.ExaminerId, examination.Examiner, examination.RecommendsGrant));
        Assert.Equal("The employer of 2021 is unknown there.", examination.Findings);
        Assert.Equal((CaseState.AwaitingDecision, row.DueOn), (after.State, after.DueOn));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Recommend_WithoutASentenceOrWithABook_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.InReview);
        var traces = await office.TracesAsync();

        Assert.Equal(["DECIDE-005 findings"], (await RecommendAsync(office, row.Number, row.Version, true, "   Fine.   ")).Broken());
        Assert.Equal(["TEXT-001 findings", "TEXT-002 findings"], (await RecommendAsync(office, row.Number, row.Version, true, new string('x', 4000) + "\0")).Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task SendBack_WithAReason_GoesToTheExaminerAndTheNextRecommendationCounts(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        (await SendBackAsync(office, row.Number, row.Version, "Compare the dates of the employments.")).Value();
        var back = await office.CaseAsync(row.Number);
        (await office.RecommendAsync(row.Number, grant: true, Staff.SecondExaminer)).Value();
        (await office.DecideAsync(row.Number)).Value();

        Assert.Equal((CaseState.InReview, row.DueOn), (back.State, back.DueOn));
        Assert.Equal(("Compare the dates of the employments.", "Sun Hao"), (back.Examinations[0].SentBackBecause, back.Examinations[0].SentBackBy));
        Assert.Equal("Liu Yang", Assert.Single((await office.CaseAsync(row.Number)).Decisions).Examiner);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task SendBack_WithoutASentenceOrWithABook_IsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        Assert.Equal(["DECIDE-007 because"], (await SendBackAsync(office, row.Number, row.Version, "No.")).Broken());
        Assert.Equal(["TEXT-001 because"], (await SendBackAsync(office, row.Number, row.Version, new('x', 1001))).Broken());
    }

    private static Task<Result<string>> RecommendAsync(TestOffice office, string number, int version, bool grant, string findings) =>
        office.DoAsync((RecommendDecision use, CancellationToken c) => use.HandleAsync(new(number, version, grant, findings), Staff.Examiner, c));

    private static Task<Result<string>> SendBackAsync(TestOffice office, string number, int version, string because) =>
        office.DoAsync((SendBackToExaminer use, CancellationToken c) => use.HandleAsync(new(number, version, because), Staff.Approver, c));
}
