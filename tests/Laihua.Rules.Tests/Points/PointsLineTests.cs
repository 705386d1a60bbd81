using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

/// <summary>Lines by tables read anew, some of which leave out options that other tables have.</summary>
public sealed class PointsLineTests
{
    [Theory]
    [InlineData(null, 15, "technician", "Technician; only the best of those given counts", "技师；多项符合的，只计最高一项")]
    [InlineData("technician", 10, "bachelor", "Bachelor", "学士")]
    [InlineData("bachelor", 15, "technician", "Technician", "技师")]
    public void For_DegreeAndGrade_AreBothStatedAndTheBetterThatTheTableHasCounts(string? left, int points, string band, string en, string zh)
    {
        var table = Without("education", left);

        var line = (SomeFacts.Aged(30) with { Education = "bachelor", VocationalGrade = "technician" }).Line(table, "education");

        Assert.Equal((points, band, new Words(en, zh)), (line.Points, line.Band, line.Reason));
        Assert.Equal(["bachelor", "technician"], Assert.IsType<string[]>(line.Input));
    }

    [Theory]
    [InlineData("bachelor", null, "bachelor")]
    [InlineData(null, "technician", "technician")]
    public void For_DegreeOrGradeAlone_IsStatedAlone(string? education, string? grade, string input) => Assert.Equal(
        input,
        (SomeFacts.Aged(30) with { Education = education, VocationalGrade = grade }).Line(SomeFacts.Read("interim-2017"), "education").Input);

    [Theory]
    [InlineData("hsk4", 0, null)]
    [InlineData("hsk4 hsk1", 1, "hsk1")]
    [InlineData("hsk1 hsk4 hsk2", 2, "hsk2")]
    public void For_ProofThatTheTableLeavesOut_GivesNothing(string proofs, int points, string? band)
    {
        var line = (SomeFacts.Aged(30) with { Chinese = proofs.Split(' ') }).Line(Without("chinese", "hsk4"), "chinese");

        Assert.Equal((points, band), (line.Points, line.Band));
    }

    [Theory]
    [InlineData("410225", 10, "Place of work in a national poverty county of the central region or a similar special area: ")]
    [InlineData("130728", 0, "The place of work is a poverty county outside the central region: ")]
    public void For_PovertyCountyInTheTrialTable_SaysWhetherItCounts(string place, int points, string en)
    {
        var line = (SomeFacts.Aged(30) with { WorkRegion = place, RegionGround = "poverty-county" }).Line(SomeFacts.Read("trial-2016"), "region");

        Assert.Equal((points, "poverty-county"), (line.Points, line.Band));
        Assert.StartsWith(en, line.Reason.En, StringComparison.Ordinal);
    }

    /// <summary>The interim table without one option, wherever the item has it.</summary>
    private static PointsTable Without(string id, string? option)
    {
        var table = SomeFacts.Read("interim-2017");
        return table with { Items = [.. table.Items.Select(item => item.Id == id ? item with { Options = [.. item.Options.Where(each => each.Id != option)] } : item)] };
    }
}
