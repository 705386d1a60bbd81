using CsCheck;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Rulebooks;

public sealed class RuleDocumentTests
{
    public static TheoryData<string> Ids => [.. Rulebook.Published.Versions.Select(version => version.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_WhatTravelsWithTheProgram_HasNoFindingAndIsTheSameAgain(string id)
    {
        var json = Written.Of(id);

        Assert.True(RuleDocuments.Read(json).TryGet(out var read, out _));

        Assert.Equal((id, Rulebook.Published.Find(id)!.Kind, json), (read.Version.Id, read.Version.Kind, read.Json));
    }

    [Theory]
    [InlineData("interim-2017", "Points/tables/interim-2017.json")]
    [InlineData("trial-2016", "Points/tables/trial-2016.json")]
    [InlineData("regions-2016", "Places/regions-2016.json")]
    [InlineData("wages-2017", "Categories/wages-2017.json")]
    [InlineData("incentives-guangdong-2017", "Points/Incentives/guangdong-2017.json")]
    public void Write_WhatTravelsWithTheProgram_IsTheFileItself(string id, string file) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "src", "Laihua.Rules", file)), Written.Of(id));

    [Fact]
    public void Read_TheTrialTable_SaysThatItsGapsAreKeptAsPublished() =>
        Assert.Equal([true, false], new[] { "trial-2016", "interim-2017" }.Select(id => Rulebook.Published.Table(id)!.AsPublished));

    [Fact]
    public void Read_AnyTableThatHolds_IsTheSameAgain() => SomeTables.Any.Sample(
        table =>
        {
            var json = RuleDocuments.Write(table);
            Assert.Empty(Written.Findings(json));
            Assert.True(RuleDocuments.Read(json).TryGet(out var read, out _));
            Assert.Equal(json, read.Json);
        },
        iter: 50,
        threads: 1,
        seed: "0000KOIPe503");

    [Fact]
    public void Read_AnyFieldThatHoldsSomethingElse_IsRefusedOrReadAndNeverFails() => Gen.Select(SomeTables.Paths, SomeTables.Values).Sample(
        (path, value) =>
        {
            var json = Written.With("trial-2016", (path, value));
            if (RuleDocuments.Read(json).TryGet(out var read, out var refusal))
            {
                Assert.Empty(Written.Findings(read.Json));
            }
            else
            {
                Assert.NotEmpty(Assert.IsType<Refusal.RuleBroken>(refusal).Findings);
            }
        },
        iter: Samples.Of(300),
        threads: 1,
        seed: "0000KOIPe503");
}
