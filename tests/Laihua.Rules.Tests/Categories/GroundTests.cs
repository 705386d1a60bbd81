using Laihua.Rules.Categories;

namespace Laihua.Rules.Tests.Categories;

public sealed class GroundTests
{
    [Fact]
    public void All_Grounds_AreThoseOfTheStandard() =>
        Assert.Equal(
            [
                "A1", "A2.1", "A2.2", "A2.3", "A2.4", "A2.5", "A2.6", "A2.7", "A2.8", "A2.9", "A2.10", "A3.1", "A3.2", "A3.3", "A3.4", "A3.5",
                "A4.1", "A4.2", "A4.3", "A5", "A6", "A+", "B1.1", "B1.2", "B1.3", "B1.4", "B1.5", "B2", "B3", "B4", "B5", "B6", "C1", "C2", "C3",
            ],
            Ground.All.Select(ground => ground.Id));

    [Fact]
    public void All_Grounds_HaveTheCategoryOfTheirIdAndWords() => Assert.All(Ground.All, ground =>
    {
        Assert.StartsWith(ground.Category.ToString(), ground.Id, StringComparison.Ordinal);
        Assert.All(
            [ground.Title.En, ground.Title.Zh, ground.Evidence.En, ground.Evidence.Zh, ground.Source],
            text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEqual("Judgement", ground.Judgement?.En);
    });

    [Fact]
    public void Find_UnknownId_GivesNothing() => Assert.Null(Ground.Find("A9"));

    [Theory]
    [InlineData(PermitCategory.A, new string[0], PermitCategory.A, new[] { "points" })]
    [InlineData(PermitCategory.C, new[] { "B3", "A1", "B1.5" }, PermitCategory.A, new[] { "A1" })]
    [InlineData(PermitCategory.B, new[] { "B3", "B1.5" }, PermitCategory.B, new[] { "points", "B3", "B1.5" })]
    [InlineData(PermitCategory.B, new[] { "C2" }, PermitCategory.B, new[] { "points" })]
    [InlineData(PermitCategory.A, new[] { "A2.1", "A2.1" }, PermitCategory.A, new[] { "points", "A2.1" })]
    [InlineData(PermitCategory.C, new[] { "unknown" }, PermitCategory.C, new[] { "points" })]
    public void Best_PointsAndGrounds_GivesTheBetterAndWhatGivesIt(PermitCategory byPoints, string[] met, PermitCategory category, string[] because)
    {
        var best = CategoryOf.Best(byPoints, met);

        Assert.Equal(category, best.Category);
        Assert.Equal(because, best.Because);
    }
}
