using System.Net;
using System.Text.RegularExpressions;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed partial class RulesTests
{
    private const string Edit = "/officer/rules/interim-2027/edit";

    [Fact]
    public async Task List_AsTheSecondPerson_ShowsWhatIsInForceAndWhatWaits()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ATableAsync(RuleDraftState.Proposed);

        var second = await site.GetAsync("/officer/rules", Staff.SecondSupervisor);
        var drafter = await site.GetAsync("/officer/rules", Staff.Supervisor);

        Assert.Contains("Waiting for you", second.Text);
        Assert.DoesNotContain("Waiting for you", drafter.Text);
        Assert.Contains("interim-2017 In force", second.TextOf("rules-PointsTable") is { } table ? Spaces().Replace(table, " ") : "");
    }

    [Theory]
    [InlineData("interim-2017", "table-salary", "[450000, ∞)")]
    [InlineData("trial-2016", "as-published", "kept as published")]
    [InlineData("regions-2016", "list-0", "Western region")]
    [InlineData("wages-2017", "wages", "78,048")]
    [InlineData("incentives-guangdong-2017", "incentives", "GD-1.1")]
    public async Task Version_OfEveryKind_IsShownWhole(string id, string element, string expected)
    {
        await using var site = await OfficerSite.OpenAsync();

        var page = await site.GetAsync($"/officer/rules/{id}", Staff.Supervisor);

        Assert.Contains(expected, page.TextOf(element));
        Assert.Empty(page.Actions);
    }

    [Fact]
    public async Task Version_Proposed_OffersWhatEachCanDoAndShowsTheDifferences()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ATableAsync(RuleDraftState.Proposed);

        var second = await site.GetAsync("/officer/rules/interim-2027", Staff.SecondSupervisor);
        var below = await site.GetAsync("/officer/rules/interim-2027", Staff.DistrictSupervisor);

        Assert.Equal(["Return", "Approve", "Withdraw"], second.Actions);
        Assert.Empty(below.Actions);
        Assert.DoesNotContain("do-copy", below.Html);
        Assert.Contains("Chinese language: HSK level 4: Points", second.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/officer/rules/nothing", Staff.Supervisor)).Status);
    }

    [Fact]
    public async Task Copy_AVersion_StartsADraftAndOpensItsForm()
    {
        await using var site = await OfficerSite.OpenAsync();

        var answer = await site.PostAsync("/officer/rules/interim-2017/copy", Staff.Supervisor);
        var refused = await site.PostAsync("/officer/rules/interim-2017/copy", Staff.DistrictSupervisor);

        Assert.Equal((HttpStatusCode.Redirect, "/en/officer/rules/interim-2026/edit"), (answer.Status, answer.To));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Your authority has no say in this", refused.Text);
    }

    [Fact]
    public async Task Edit_AsItStands_IsSavedAndStaysTheSame()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ATableAsync(RuleDraftState.Draft);

        var answer = await SendAsync(site, "save");

        Assert.Equal((HttpStatusCode.Redirect, "/en/officer/rules/interim-2027"), (answer.Status, answer.To));
        var after = await site.Office.RulesAsync(row.Code);
        Assert.Equal((row.Content, row.Version + 1), (after.Content, after.Version));
    }

    [Theory]
    [InlineData("save")]
    [InlineData("check")]
    public async Task Edit_WithAGapAndMore_ShowsEachFindingAtItsFieldAndSavesNothing(string step)
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ATableAsync(RuleDraftState.Draft);

        var answer = await SendAsync(site, step, ("items[7].bands[0].through", "24"), ("items[1].bands[2].points", "many"), ("items[6].options[2].onlyProvinces", "23\n99"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("The bands leave a gap: 25.", answer.TextOf("items_7__bands_1__from-error"));
        Assert.Contains("A whole number is expected here.", answer.TextOf("items_1__bands_2__points-error"));
        Assert.Contains("Line 2: This is no province", answer.Text);
        Assert.Contains("href=\"#items_7__bands_1__from\"", answer.Html);
        Assert.Contains("value=\"many\"", answer.Html);
        Assert.Equal(row.Version, (await site.Office.RulesAsync(row.Code)).Version);
    }

    [Fact]
    public async Task Edit_CheckedWithoutAFault_SaysSoAndSavesNothing()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ATableAsync(RuleDraftState.Draft);

        var answer = await SendAsync(site, "check", ("en", "Another name"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Nothing is saved yet.", answer.Text);
        Assert.Contains("value=\"Another name\"", answer.Html);
        Assert.Equal(row.Version, (await site.Office.RulesAsync(row.Code)).Version);
    }

    [Fact]
    public async Task Edit_RowsAddedAndTakenAway_KeepWhatIsWritten()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ATableAsync(RuleDraftState.Draft);

        var more = await SendAsync(site, "add:items[1].bands", ("en", "Words that stay"));
        var fewer = await SendAsync(site, "remove:items[1].bands[0]");

        Assert.Contains("id=\"items_1__bands_7__points\"", more.Html);
        Assert.Contains("value=\"Words that stay\"", more.Html);
        Assert.DoesNotContain("id=\"items_1__bands_6__points\"", fewer.Html);
        Assert.Equal("50000", Inputs().Matches(fewer.Html).Select(m => m.Value).Where(tag => Attribute(tag, "name") == "items[1].bands[0].from").Select(tag => Attribute(tag, "value")).Single());
    }

    [Fact]
    public async Task ProposeReturnApprove_ByTwoPeople_EachSayWhatWasDone()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ATableAsync(RuleDraftState.Draft);

        var without = await site.PostAsync("/officer/rules/interim-2027/propose", Staff.Supervisor, ("Reasons", "Short"));
        var proposed = await site.PostAsync("/officer/rules/interim-2027/propose", Staff.Supervisor, ("Reasons", "HSK 4 is enough for daily life."));
        var byDrafter = await site.PostAsync("/officer/rules/interim-2027/approve", Staff.Supervisor);
        var returned = await site.PostAsync("/officer/rules/interim-2027/return", Staff.SecondSupervisor, ("Remark", "Say more."));
        await site.PostAsync("/officer/rules/interim-2027/propose", Staff.Supervisor, ("Reasons", "HSK 4 is enough for daily life, says the study."));
        var sheet = await site.GetAsync("/officer/rules/interim-2027/approve", Staff.SecondSupervisor);
        var approved = await site.PostAsync("/officer/rules/interim-2027/approve", Staff.SecondSupervisor);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.NotNull(without.TextOf("Reasons-error"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, byDrafter.Status);
        Assert.All([proposed, returned, approved], answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Contains("keep the rules under which they were submitted", sheet.TextOf("keeping"));
        Assert.Equal(RuleDraftState.Approved, (await site.Office.RulesAsync("interim-2027")).State);
    }

    [Fact]
    public async Task Approve_AfterAnotherWasFaster_SaysWhoAndDoesNothing()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ATableAsync(RuleDraftState.Proposed);

        var answer = await site.PostAfterAsync("/officer/rules/interim-2027/withdraw", Staff.SecondSupervisor, () => site.Office.ApproveAsync("interim-2027"), ("Remark", "No"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Xie Lan was faster", answer.Text);
        Assert.Equal(RuleDraftState.Approved, (await site.Office.RulesAsync("interim-2027")).State);
    }

    /// <summary>Posts the form of the draft with everything that stands on it, as a browser does; what is hidden is sent with every form.</summary>
    private static async Task<Answer> SendAsync(OfficerSite site, string step, params (string Name, string Value)[] changes)
    {
        var page = await site.GetAsync(Edit, Staff.Supervisor);
        var standing = Inputs().Matches(page.Html[page.Html.IndexOf("id=\"main\"", StringComparison.Ordinal)..])
            .Select(m => m.Value)
            .Where(tag => !tag.Contains("type=\"hidden\"", StringComparison.Ordinal)
                && (!tag.Contains("type=\"checkbox\"", StringComparison.Ordinal) || tag.Contains("checked", StringComparison.Ordinal)))
            .Select(tag => (Name: Attribute(tag, "name"), Value: Attribute(tag, "value")))
            .Concat(Areas().Matches(page.Html).Select(m => (Name: Attribute(m.Value, "name"), Value: WebUtility.HtmlDecode(m.Groups[1].Value).Trim())))
            .Where(field => changes.All(change => change.Name != field.Name));
        return await site.PostAsync(Edit, Staff.Supervisor, [.. standing, .. changes, ("Step", step)]);
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"(?<= ){name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea[^>]*>([^<]*)</textarea>")]
    private static partial Regex Areas();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
