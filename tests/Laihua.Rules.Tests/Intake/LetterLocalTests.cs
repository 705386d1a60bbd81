using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Intake;

public sealed class LetterLocalTests
{
    private const string Shenzhen = "post.division=440300;category.localPoints=";

    private static readonly DateOnly Ended = new(2026, 3, 1);

    /// <summary>Guangdong as published; Hainan, whose items have ended but one, which begins tomorrow; Liaoning with one point.</summary>
    private static readonly Rulebook Book = Rulebook.Published.With(
    [
        new IncentiveCatalogue("hainan", new("Hainan", "海南"), "460000", new(2026, 1, 1), null, "test",
            [new("HN-1", new("x", "x"), 4, new("x", "x"), new(2026, 1, 1), Ended), new("HN-2", new("x", "x"), 4, new("x", "x"), ALetter.Today.AddDays(1), null)]),
        new IncentiveCatalogue("liaoning", new("Liaoning", "辽宁"), "210000", new(2026, 1, 1), null, "test",
            [new("LN-1", new("a prize", "奖项"), 1, new("the certificate", "证书"), new(2026, 1, 1), null)]),
    ]);

    private static RuleSet Rules => Book.InForceOn(ALetter.Today).TryGet(out var rules, out _) ? rules : throw new InvalidOperationException("No table is in force.");

    [Theory]
    [InlineData("440300", LetterLocal.Items)]
    [InlineData("440000", LetterLocal.Items)]
    [InlineData("210100", LetterLocal.Items)]
    [InlineData("460100", LetterLocal.Number)]
    [InlineData("230100", LetterLocal.Number)]
    [InlineData("", LetterLocal.Number)]
    [InlineData("44", LetterLocal.Number)]
    public void AskedOf_PlaceOfWork_AsksOneOfTheTwoQuestions(string place, string question)
    {
        var asked = Asked("post.division=" + place);

        Assert.Equal(question, asked.Id);
        Assert.Equal(LetterForm.Form.Topics.SelectMany(t => t.Questions).Count() - 1, Form("post.division=" + place).Topics.SelectMany(t => t.Questions).Count());
    }

    [Fact]
    public void AskedOf_WithoutRules_AsksTheNumber() =>
        Assert.Contains(LetterForm.AskedOf(ALetter.Complete.But(Shenzhen), ALetter.Today, null).Find("category")!.Questions, q => q.Id == LetterLocal.Number); // A topic of the form.

    [Fact]
    public void AskedOf_AProvinceWithACatalogue_OffersItsItemsWithPointsAndProof()
    {
        var asked = Asked("post.division=440300");

        Assert.Equal(["GD-1.1", "GD-1.2", "none"], asked.Choices.Select(choice => choice.Id));
        Assert.Equal((AnswerKind.Several, true), (asked.Kind, asked.Required));
        Assert.EndsWith(": 10 points", asked.Choices[0].Text.En, StringComparison.Ordinal);
        Assert.Equal("Proof: extract of the catalogue and the contract that names the post", asked.Choices[0].Hint!.En); // Each item has its proof.
        Assert.Contains("广东省地方鼓励性加分", asked.Hint!.Zh, StringComparison.Ordinal); // The question has a hint.
        Assert.Equal("LN-1 a prize: 1 point", Asked("post.division=210100").Choices[0].Text.En);
    }

    [Theory]
    [InlineData("230103", "Heilongjiang has published no catalogue in this system. ", "黑龙江省尚未在本系统公布加分目录")]
    [InlineData("", "0 to 10, by the catalogue of the province", "按省级目录")]
    public void AskedOf_APlaceWithoutACatalogue_SaysSo(string place, string en, string zh)
    {
        var hint = Asked("post.division=" + place).Hint!; // The question has one.

        Assert.StartsWith(en, hint.En, StringComparison.Ordinal);
        Assert.Contains(zh, hint.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Shenzhen, "INTAKE-001 category.localItems")]
    [InlineData(Shenzhen + ";category.localItems=none", "")]
    [InlineData(Shenzhen + ";category.localItems=GD-1.1", "")]
    [InlineData(Shenzhen + ";category.localItems=GD-1.1 GD-1.2", "")]
    [InlineData(Shenzhen + "0;category.localItems=GD-1.1", "")]
    [InlineData(Shenzhen + "4;category.localItems=GD-1.1", "INTAKE-118 category.localItems")]
    [InlineData(Shenzhen + "4", "INTAKE-118 category.localItems")]
    [InlineData(Shenzhen + "many", "INTAKE-118 category.localItems")]
    [InlineData(Shenzhen + ";category.localItems=GD-1.1 none", "INTAKE-122 category.localItems")]
    [InlineData(Shenzhen + ";category.localItems=GD-9", "INTAKE-123 category.localItems")]
    [InlineData(Shenzhen + ";category.localItems=GD-1.1 LN-1", "INTAKE-123 category.localItems")]
    [InlineData(Shenzhen + "4;category.localItems=none LN-1", "INTAKE-118 category.localItems;INTAKE-122 category.localItems;INTAKE-123 category.localItems")]
    [InlineData("category.localItems=GD-1.1", "INTAKE-119 category.localPoints")]
    [InlineData("category.localItems=none", "")]
    [InlineData("category.localItems=GD-1.1;category.localPoints=", "INTAKE-119 category.localPoints")]
    [InlineData("category.localItems=GD-1.1;category.localPoints=11", "INTAKE-117 category.localPoints;INTAKE-119 category.localPoints")]
    [InlineData("category.localPoints=", "INTAKE-001 category.localPoints")]
    [InlineData("category.localPoints=2.5", "INTAKE-117 category.localPoints")]
    [InlineData("post.division=460100;category.localItems=HN-1", "INTAKE-119 category.localPoints")]
    public void OfTopic_LocalPoints_AreThoseOfThePlaceOfWork(string changes, string expected)
    {
        var findings = LetterCheck.OfTopic("category", ALetter.Complete.But(changes), ALetter.Today, [], Rules);

        Assert.Equal(expected, string.Join(';', findings.Select(f => $"{f.Rule} {f.Field}")));
        Assert.Equal(expected, string.Join(';', LetterCheck.All(ALetter.Complete.But(changes), ALetter.Today, [], Rules).Select(f => $"{f.Rule} {f.Field}")));
    }

    [Theory]
    [InlineData(Shenzhen + ";category.localItems=GD-1.1", 10, "GD-1.1")]
    [InlineData(Shenzhen + ";category.localItems=GD-1.1 GD-1.2", 10, "GD-1.1 GD-1.2")]
    [InlineData(Shenzhen + ";category.localItems=none", 0, "")]
    [InlineData(Shenzhen + "7;category.localItems=none", 0, "")]
    [InlineData(Shenzhen, 0, null)]
    [InlineData("post.division=210100;category.localItems=LN-1", 1, "LN-1")]
    [InlineData("category.localPoints=7", 7, null)]
    [InlineData("category.localPoints=7;category.localItems=GD-1.1", 7, null)]
    public void Account_LocalPoints_AreScoredByWhatIsAskedThere(string changes, int points, string? items)
    {
        var answers = ALetter.Complete.But(changes);

        Assert.True(LetterPoints.Account(answers, ALetter.Today, Rules).TryGet(out var account, out _));

        var facts = LetterPoints.Facts(answers, ALetter.Today, Rules);
        Assert.Equal(points, account.Items.Single(line => line.Id == "local").Points);
        Assert.Equal(items, facts.LocalItems is null ? null : string.Join(' ', facts.LocalItems));
        Assert.Equal(items is null && answers["post.division"] == "440300", account.Missing.Contains("local"));
        Assert.True(PointsScore.For(facts, Book).TryGet(out var again, out _));
        Assert.Equal(account.Total, again.Total);
    }

    [Fact]
    public void Findings_AnUnknownItem_IsToldOnceByTheFormAndNotByTheClaim()
    {
        var answers = ALetter.Complete.But(Shenzhen + ";category.localItems=GD-9");

        Assert.False(LetterPoints.Account(answers, ALetter.Today, Rules).TryGet(out _, out _));
        Assert.Empty(LetterClaim.Findings(answers, ALetter.Today, Rules));
    }

    [Theory]
    [InlineData(Shenzhen + ";category.localItems=GD-1.2", "GD-1.2")]
    [InlineData(Shenzhen + ";category.localItems=none", "")]
    [InlineData("category.localItems=GD-1.2", "")]
    public void OfLetter_ItemsThatAreChosen_AskForTheirProof(string changes, string codes)
    {
        var chosen = LetterLocal.Chosen(ALetter.Complete.But(changes), ALetter.Today, Rules);

        var line = Checklist.OfLetter('B', "points", chosen).Single(l => l.Id == "local-incentives");

        Assert.Equal(codes, string.Join(' ', chosen.Select(item => item.Code)));
        Assert.Equal((codes.Length > 0, false), (line.Required, line.MayCommit));
        Assert.Equal(codes.Length > 0, line.Rule.En.Contains("GD-1.2: extract of the catalogue", StringComparison.Ordinal));
        Assert.False(Checklist.OfLetter('A', "points").Single(l => l.Id == "local-incentives").Required);
    }

    [Fact]
    public void LabelOf_BothQuestions_AreKnownToTheFormThatIsCommonToAll() => Assert.All(
        (string[])[LetterLocal.Items, LetterLocal.Number], id => Assert.NotEqual(id, Laihua.Rules.Intake.Form.Of(ApplicationKind.K1).LabelOf(id).En));

    private static Form Form(string changes) => LetterForm.AskedOf(ALetter.Complete.But(changes), ALetter.Today, Rules);

    private static Question Asked(string changes) => Form(changes).Find("category")!.Questions.Single(q => q.Id is LetterLocal.Items or LetterLocal.Number); // A topic of the form.
}
