using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class ChecklistTests
{
    [Theory]
    [InlineData('A', "A1", "experience degree no-criminal-record medical contract")]
    [InlineData('A', "A2.1", "experience degree no-criminal-record medical contract")]
    [InlineData('A', "A2.8", "no-criminal-record medical contract")]
    [InlineData('A', "A3.1", "degree no-criminal-record medical contract")]
    [InlineData('A', "A5", "experience no-criminal-record medical contract")]
    [InlineData('A', "points", "no-criminal-record medical contract")]
    [InlineData('A', "", "experience degree no-criminal-record medical contract")]
    [InlineData('B', "B1.5", "medical")]
    [InlineData('B', "points", "medical")]
    [InlineData('C', "C1", "medical")]
    [InlineData(null, "", "medical")]
    public void OfLetter_CategoryAndGround_DecideWhatMayBePromised(char? category, string ground, string expected) =>
        Assert.Equal(expected, string.Join(' ', Checklist.OfLetter(category, ground).Where(l => l.MayCommit).Select(l => l.Id)));

    [Theory]
    [InlineData('A', true)]
    [InlineData('B', true)]
    [InlineData('C', false)]
    [InlineData(null, true)]
    public void OfLetter_ExperienceAndDegree_AreNotNeededForC(char? category, bool required) => Assert.All(
        Checklist.OfLetter(category, "").Where(l => l.Id is "experience" or "degree"),
        line => Assert.Equal(required, line.Required));

    [Fact]
    public void RestsOn_EveryGround_IsTheListOfTheDecisionRecord()
    {
        var grounds = LetterGrounds.Choices.Select(c => c.Id).ToList();

        Assert.Equal(
            "points A2.5 A2.6 A2.7 A2.8 A2.9 A2.10 A3.1 A3.2 A3.3 A3.4",
            string.Join(' ', grounds.Where(LetterGrounds.RestsOnExperience)));
        Assert.Equal("points A2.8 A3.4 A5", string.Join(' ', grounds.Where(LetterGrounds.RestsOnDegree)));
    }

    [Fact]
    public void OfLetter_EveryGroundOfCategoryA_NeverPromisesWhatItRestsOn() => Assert.All(
        Ground.All.Where(g => g.Category == PermitCategory.A).Select(g => g.Id),
        ground =>
        {
            var promised = Checklist.OfLetter('A', ground).Where(l => l.MayCommit).Select(l => l.Id).ToHashSet();

            Assert.NotEqual(LetterGrounds.RestsOnExperience(ground), promised.Contains("experience"));
            Assert.NotEqual(LetterGrounds.RestsOnDegree(ground), promised.Contains("degree"));
        });

    [Theory]
    [InlineData('A')]
    [InlineData('B')]
    [InlineData('C')]
    public void OfLetter_EveryCategory_SeesOriginalsOfAllButThePortraitAndOtherPapers(char category)
    {
        var lines = Checklist.OfLetter(category, "");

        Assert.Equal("photo other", string.Join(' ', lines.Where(l => !l.OriginalSeen).Select(l => l.Id)));
        Assert.Equal("photo", string.Join(' ', lines.Where(l => l.IsPortrait).Select(l => l.Id)));
        Assert.Equal("local-incentives family other", string.Join(' ', lines.Where(l => !l.Required && l.Id is not ("experience" or "degree")).Select(l => l.Id)));
    }

    [Fact]
    public void OfEntry_EveryPaperThatIsAskedFor_IsSeenInTheOriginalAndNoneIsPromised()
    {
        var lines = Checklist.OfEntry(contractPromised: true);

        Assert.Equal("other", string.Join(' ', lines.Where(l => !l.OriginalSeen).Select(l => l.Id)));
        Assert.DoesNotContain(lines, l => l.MayCommit || l.IsPortrait);
    }

    [Theory]
    [InlineData(true, "visa entry-stamp medical contract")]
    [InlineData(false, "visa entry-stamp medical")]
    public void OfEntry_APromisedContract_IsDue(bool promised, string required) =>
        Assert.Equal(required, string.Join(' ', Checklist.OfEntry(promised).Where(l => l.Required).Select(l => l.Id)));

    [Fact]
    public void NameOf_EveryLine_HasItsNameInBothLanguages()
    {
        Assert.All(Checklist.OfLetter('B', ""), line => Assert.Equal(line.Name, Checklist.NameOf(ApplicationKind.K1, line.Id)));
        Assert.All(Checklist.OfEntry(true), line => Assert.Equal(line.Name, Checklist.NameOf(ApplicationKind.K2, line.Id)));
        Assert.Equal(new Words("unheard-of", "unheard-of"), Checklist.NameOf(ApplicationKind.K1, "unheard-of"));
    }

    [Fact]
    public void Choices_OfTheGround_ArePointsAndEveryDirectGround() =>
        Assert.Equal(["points", .. Ground.All.Select(g => g.Id).Where(id => id is not ("A6" or "B6"))], LetterGrounds.Choices.Select(c => c.Id));

    [Theory]
    [InlineData("medical", "2026-03-03", "")]
    [InlineData("medical", "2027-03-02", "")]
    [InlineData("medical", "2027-03-03", "COMMIT-003")]
    [InlineData("medical", "2026-03-02", "COMMIT-003")]
    [InlineData("medical", null, "COMMIT-002")]
    [InlineData("passport", "2026-03-03", "COMMIT-001")]
    [InlineData("degree", null, "COMMIT-001")]
    public void Check_ACommitment_NeedsALineThatAllowsItAndADayWithinTheYear(string line, string? by, string expected) => Assert.Equal(
        expected,
        Commitment.Check(Checklist.OfLetter('B', "").Single(l => l.Id == line), by is null ? null : DateOnly.Parse(by), ALetter.Today).Ids());
}
