using System.Text.Json;
using System.Text.Json.Nodes;
using Laihua.App.Features;
using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Rulebooks;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Points;

public sealed class ReadDecisionTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Facts_OfADecisionAfterLaterVersions_GiveItsAccountAgain(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Granted);
        await office.ApproveTableAsync(office.Today);
        await office.ApproveCatalogueAsync(office.Today);

        var read = (await ReadAsync(office, row.Number)).Value();

        var again = await ScoreAsync(office, read.Facts);
        Assert.Equal(JsonSerializer.Serialize(read.Account, Trail.Stored), JsonSerializer.Serialize(again, Trail.Stored));
        Assert.Equal((row.Number, 1, true, "interim-2017"), (read.Case, read.Round, read.Granted, read.Account.Table));
        Assert.Equal(["interim-2017", "regions-2016", "wages-2017"], read.Rules.Select(version => version.Id));
        Assert.Equal(new(2026, 3, 1), read.Rules[0].InForceTo);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Facts_WithoutTheVersionsThatTheyName_AreScoredByTheNewOnes(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Granted);
        await office.ApproveTableAsync(office.Today);
        var read = (await ReadAsync(office, row.Number)).Value();
        var unnamed = JsonNode.Parse(read.Facts.GetRawText())!.AsObject(); // Facts are an object.
        unnamed.Remove("rules");

        var again = await ScoreAsync(office, JsonSerializer.SerializeToElement(unnamed));

        Assert.Equal(("interim-2026", read.Account.Total - 11), (again.Table, again.Total));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_OfADecision_IsWrittenDownWithoutWhatStandsInIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Refused);

        var read = (await ReadAsync(office, row.Number, round: 1)).Value();

        var entry = (await office.TrailAsync(row.Number))[^1];
        Assert.False(read.Granted);
        Assert.Equal(("case.decision-read", Actor.Operator.Name, office.Now, """{"round":1}"""), (entry.Name, entry.Actor, entry.At, entry.Payload));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_WhatWasNotDecided_IsNotFoundAndLeavesNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var open = await office.ACaseAsync(CaseState.AwaitingDecision);
        var decided = await office.ACaseAsync(CaseState.Granted);
        var traces = await office.TracesAsync();

        Assert.Equal(new Refusal.NotFound("decision", open.Number), (await ReadAsync(office, open.Number)).Refusal());
        Assert.Equal(new Refusal.NotFound("decision", decided.Number), (await ReadAsync(office, decided.Number, round: 2)).Refusal());
        Assert.Equal(new Refusal.NotFound("decision", "nothing"), (await ReadAsync(office, "nothing")).Refusal());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Read_ADecisionFromBeforeFactsWereKept_SaysSo(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.AnOldDecisionAsync();

        Assert.Equal(["DECISION-001"], (await ReadAsync(office, row.Number)).Broken());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Facts_OfAnEntryReport_AreThoseOfItsLetter(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync();
        var report = await office.AnEntryReportAsync(CaseState.Granted, letter);

        var (first, second) = ((await ReadAsync(office, letter.Number)).Value(), (await ReadAsync(office, report.Number)).Value());

        Assert.Equal(first.Facts.GetRawText(), second.Facts.GetRawText());
        Assert.Equal(first.Account.Total, second.Account.Total);
    }

    private static Task<Result<DecisionRead>> ReadAsync(TestOffice office, string number, int? round = null) =>
        office.DoAsync((ReadDecision use, CancellationToken c) => use.HandleAsync(new(number, round), Actor.Operator, c));

    private static Task<PointsBody> ScoreAsync(TestOffice office, JsonElement facts) => office.InAsync(async db =>
        (PointsBody)new PointsInput(await db.RulebookAsync(CancellationToken.None), null, office.Today).Whole(facts.GetRawText()).Value());
}
