namespace Laihua.Linkage.Tests;

/// <summary>What people said of pairs: read from a file, and what it changes.</summary>
public sealed class ReviewedPairsTests
{
    [Theory]
    [InlineData("left_id,right_id,probability,weight,outcome\na,b,0.9,3.1,same\nc,d,0.9,3.0,different\ne,f,0.9,2.9,review\ng,h,1,20,match\ni,j,1,2,\n")]
    [InlineData("outcome,id_b,cluster,id_a\nsame,b,1,a\nsame,b,1,a\ndifferent,d,,c\n")]
    public void TryRead_AFileOfPairs_TakesWhatPeopleWrote(string csv)
    {
        Assert.True(ReviewedPairs.TryRead(TableSource.Text("links.csv", csv), out var pairs, out var findings));

        Assert.Empty(findings);
        Assert.Equal([("a", "b")], pairs.Same);
        Assert.Equal([("c", "d")], pairs.Different);
    }

    [Theory]
    [InlineData("left_id,right_id,outcome\na,b,yes\nc,d,same\nc,d,different\ne\n", "LINK-016 links.csv:2", "LINK-017 links.csv:4", "LINK-008 links.csv:5")]
    [InlineData("left_id,outcome,outcome\n", "LINK-005 links.csv: right_id", "LINK-012 links.csv: outcome")]
    [InlineData("", "LINK-009 links.csv")]
    [InlineData("left_id,right_id,outcome\n\"a,b,same\n", "LINK-011 links.csv:2")]
    public void TryRead_WhatCannotBeUsed_IsNamedAtItsLine(string csv, params string[] expected)
    {
        Assert.False(ReviewedPairs.TryRead(TableSource.Text("links.csv", csv), out var pairs, out var findings));

        Assert.Null(pairs);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Rule} {finding.Field}"));
        Assert.All(findings, finding => Assert.NotEqual(finding.Message.En, finding.Message.Zh));
    }

    // By way of a third, directly (whichever id stands first), and not at all.
    [Theory]
    [InlineData("a1=a2 a2=a3", "a1=a3", "a2=a3")]
    [InlineData("a1=a2", "a2=a1", "a1=a2")]
    [InlineData("a1=a2 a2=a3", "a1=a4", "")]
    public void Run_WhatPeopleSaidContradictsItself_IsKeptApartAndTold(string same, string different, string contradicted)
    {
        static (string, string)[] Pairs(string text) => [.. text.Split(' ').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))];
        var people = new SomePeople(33);
        var input = Read.Input(SomePeople.Schema, SomePeople.Csv(Enumerable.Range(1, 60).Select(number => SomePeople.Row($"a{number}", people.Person()))));

        var result = Linker.Run(input, new() { MustLink = Pairs(same), CannotLink = Pairs(different) });

        Assert.Equal(contradicted, string.Join(' ', result.Contradicted.Select(pair => $"{pair.Left}={pair.Right}")));
        var matches = result.Pairs.Where(pair => pair.Outcome == PairOutcome.Match).Select(pair => (pair.Left, pair.Right)).ToList();
        Assert.DoesNotContain(matches, pair => Pairs(different).Any(apart => pair == apart || (pair.Right, pair.Left) == apart));
        Assert.All(Pairs(same).Where(pair => !contradicted.Contains($"{pair.Item1}={pair.Item2}", StringComparison.Ordinal)), pair => Assert.Contains(pair, matches));
    }

    // Families of one home: of what is shown most is wrong. Half of it was reviewed; the other half is then not shown, and what is right still is found.
    [Fact]
    public void Run_HalfOfTheDoubtfulPairsFoundToBeTwo_NoLongerShowsTheOtherHalf()
    {
        var rows = new SomePeople(24).Families(1_000);
        var schema = SomePeople.Schema with { Fields = [.. SomePeople.Schema.Fields.Where(field => field.Kind != FieldKind.Identifier)] };
        var input = Read.Input(schema, SomePeople.Csv(rows));
        var before = Linker.Run(input);
        var doubtful = before.Pairs.Where(pair => pair.Outcome == PairOutcome.Review && pair.Left[..^1] != pair.Right[..^1]).ToList();
        Assert.InRange(doubtful.Count, 250, 1_000);
        Assert.Equal((0, 0.0), (before.Thresholds.Reviewed, before.Thresholds.Review));

        var after = Linker.Run(input, new() { CannotLink = [.. doubtful.Where((_, number) => number % 2 == 0).Select(pair => (pair.Left, pair.Right))] });

        Assert.Equal(((doubtful.Count + 1) / 2, 0), (after.Thresholds.Reviewed, after.Thresholds.Same));
        Assert.Equal(before.Thresholds.Match, after.Thresholds.Match);
        Assert.True(after.Thresholds.Review > 1);
        var others = doubtful.Where((_, number) => number % 2 == 1).ToList();
        var shown = after.Pairs.Where(pair => pair.Outcome == PairOutcome.Review && pair.Left[..^1] != pair.Right[..^1]).ToList();
        Assert.Equal(others.Where(pair => pair.Weight >= after.Thresholds.Review).Select(pair => (pair.Left, pair.Right)), shown.Select(pair => (pair.Left, pair.Right)));
        Assert.InRange(shown.Count, 1, 60); // The heaviest fifty tell nothing of those that weigh no less.
        Assert.Equal(
            before.Pairs.Where(pair => pair.Outcome == PairOutcome.Match).Select(pair => (pair.Left, pair.Right)).Order(),
            after.Pairs.Where(pair => pair.Outcome == PairOutcome.Match).Select(pair => (pair.Left, pair.Right)).Order());
        Assert.Contains($"{after.Thresholds.Reviewed} pairs of these records were reviewed", LinkageReport.Html(after), StringComparison.Ordinal);
    }
}
