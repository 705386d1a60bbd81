using CsCheck;
using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class PortraitCheckTests
{
    private static readonly PortraitGround White = new(100, 0);

    [Theory]
    [InlineData(354, 472, "0 0 354")]
    [InlineData(708, 944, "0 0 708")]
    [InlineData(413, 531, "7 0 398")]
    [InlineData(390, 546, "0 13 390")]
    public void Check_APictureOfTheProportions_KeepsTheWholeButForAnEvenTrim(int width, int height, string expected) =>
        Assert.Equal(expected, Kept(new(width, height, null, White)));

    [Theory]
    [InlineData(800, 600)]
    [InlineData(600, 600)]
    [InlineData(400, 600)]
    public void Check_OtherProportionsWithoutAPart_AskForOne(int width, int height) =>
        Assert.Equal("UPLOAD-010", Refused(new(width, height, null, White)));

    [Fact]
    public void Check_TheGroundBeforeAPartIsChosen_IsNotJudged() =>
        Assert.Equal("UPLOAD-010", Refused(new(800, 600, null, new(10, 40))));

    [Fact]
    public void Check_OtherProportionsThatAreTooSmallInTheMiddle_GiveBothFindings() =>
        Assert.Equal("UPLOAD-007 UPLOAD-010", Refused(new(800, 471, null, White)));

    [Theory]
    [InlineData(175, 0, 450, "")]
    [InlineData(446, 128, 354, "")]
    [InlineData(447, 128, 354, "UPLOAD-011")]
    [InlineData(446, 129, 354, "UPLOAD-011")]
    [InlineData(-1, 0, 354, "UPLOAD-011")]
    [InlineData(0, -1, 354, "UPLOAD-011")]
    [InlineData(0, 0, 0, "UPLOAD-011")]
    [InlineData(0, 0, int.MaxValue, "UPLOAD-011")]
    [InlineData(int.MaxValue, 0, 354, "UPLOAD-011")]
    [InlineData(0, 0, 353, "UPLOAD-007")]
    public void Check_AChosenPart_LiesWithinAndIsLargeEnough(int x, int y, int width, string expected) =>
        Assert.Equal(expected, Refused(new(800, 600, new(x, y, width), White)));

    [Theory]
    [InlineData(75, 12, "")]
    [InlineData(74, 12, "UPLOAD-012")]
    [InlineData(75, 13, "UPLOAD-013")]
    [InlineData(40, 30, "UPLOAD-012 UPLOAD-013")]
    public void Check_TheGround_IsLightAndEven(int lightness, int spread, string expected) =>
        Assert.Equal(expected, Refused(new(354, 472, null, new(lightness, spread))));

    [Fact]
    public void Check_AGroundThatWillNotDo_SaysWhatWasMeasuredAndWhatIsAsked()
    {
        Assert.False(PortraitCheck.Check("documents.photo", new(354, 472, null, new(61, 23))).TryGet(out _, out var refusal));

        var findings = Assert.IsType<Refusal.RuleBroken>(refusal).Findings;
        Assert.All(findings, finding => Assert.Equal("documents.photo", finding.Field));
        Assert.Contains("61 % of white along the edges, at least 75 %", findings[0].Message.En);
        Assert.Contains("61%，不得低于75%", findings[0].Message.Zh);
        Assert.Contains("23 % of white along the edges, at most 12 %", findings[1].Message.En);
        Assert.Contains("23%，不得超过12%", findings[1].Message.Zh);
    }

    [Fact]
    public void Centred_OfAnyPicture_LiesWithinItAndTouchesTwoEdges() => Gen.Int[1, 8000].Select(Gen.Int[2, 8000]).Sample(
        (width, height) =>
        {
            var frame = PortraitFrame.Centred(width, height);

            Assert.True(frame.Width == 0 || frame.LiesWithin(width, height));
            Assert.True(frame.Width == width || Math.Abs(frame.Height - height) <= 2);
        },
        iter: 5_000,
        seed: "0000KOIPe503");

    private static string Kept(PortraitFacts facts)
    {
        Assert.True(PortraitCheck.Check("documents.photo", facts).TryGet(out var frame, out _));
        return $"{frame.X} {frame.Y} {frame.Width}";
    }

    private static string Refused(PortraitFacts facts) =>
        PortraitCheck.Check("documents.photo", facts).TryGet(out _, out var refusal) ? "" : Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Ids();
}
