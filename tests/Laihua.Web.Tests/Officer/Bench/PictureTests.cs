using CsCheck;
using Laihua.App.Features.Bench;
using Laihua.Rules;
using Laihua.Web.Pages.Officer.Bench;

namespace Laihua.Web.Tests.Officer.Bench;

public sealed class PictureTests
{
    private const double Exactly = 1e-6;

    private static readonly Gen<MoveBody[]> SomeMoves = Gen.Long[0, 1_000_000].Array[16].Select(people =>
        Outcomes.All.SelectMany(old => Outcomes.All.Select(next => (Outcomes.IdOf(old), Outcomes.IdOf(next)))).Zip(people, (move, n) => new MoveBody(move.Item1, move.Item2, n)).ToArray());

    private static readonly Gen<TotalsBody> SomeTotals = Gen.Select(Gen.Long[0, 90_000].Array[121], Gen.Long[0, 90_000].Array[121]).Select((old, next) => new TotalsBody(old, next));

    [Fact]
    public void Flow_OfAnyMoves_HasBandsThatAddUpToTheBarsOfBothSides() => SomeMoves.Where(HasPeople).Sample(moves =>
    {
        var picture = FlowPicture.Of(moves);

        Assert.Equal(moves.Sum(move => move.People), picture.Bands.Sum(band => band.People));
        Assert.Equal(FlowPicture.Everybody, picture.Bands.Sum(band => band.Height), Exactly);
        Assert.All(picture.Old, node => Assert.Equal(node.Height, picture.Bands.Where(band => band.Old == node.Outcome).Sum(band => band.Height), Exactly));
        Assert.All(picture.New, node => Assert.Equal(node.Height, picture.Bands.Where(band => band.New == node.Outcome).Sum(band => band.Height), Exactly));
    });

    [Fact]
    public void Flow_OfAnyMoves_HasBandsThatTouchTheirBarsWithoutLyingOverOneAnother() => SomeMoves.Where(HasPeople).Sample(moves =>
    {
        var picture = FlowPicture.Of(moves);

        Assert.All(picture.Old, node => Assert.True(IsFilled(node, picture.Bands.Where(band => band.Old == node.Outcome).Select(band => (band.OldY, band.Height)))));
        Assert.All(picture.New, node => Assert.True(IsFilled(node, picture.Bands.Where(band => band.New == node.Outcome).Select(band => (band.NewY, band.Height)))));
        Assert.True(picture.Old.Concat(picture.New).All(node => node.Y >= 0 && node.Y + node.Height <= picture.Height));
    });

    [Fact]
    public void Flow_OfThoseWhoMove_SaysWhereTo()
    {
        var picture = FlowPicture.Of([.. Outcomes.All.SelectMany(old => Outcomes.All.Select(next => new MoveBody(Outcomes.IdOf(old), Outcomes.IdOf(next), 1)))]);

        Assert.Equal(
            ["A-A stay", "B-B stay", "C-C stay", "below-below stay", "A-B down", "A-C down", "A-below down", "B-A up", "B-C down", "B-below down", "C-A up", "C-B up", "C-below down", "below-A up", "below-B up", "below-C up"],
            picture.Bands.Select(band => $"{band.Old}-{band.New} {band.Direction}"));
    }

    [Fact]
    public void Flow_OfNobody_HasNoBands() => Assert.Empty(FlowPicture.Of([new("A", "A", 0)]).Bands);

    [Fact]
    public void Totals_OfAnyPeople_HasBarsAsHighAsTheyAreMany() => SomeTotals.Sample(totals =>
    {
        var picture = TotalsPicture.Of(totals, Table(85, 60), Table(85, 60));

        var bars = picture.Bars.SelectMany(bar => new[] { (People: bar.Old, Height: bar.OldHeight), (People: bar.New, Height: bar.NewHeight) }).ToList();
        var most = bars.MaxBy(bar => bar.People);
        Assert.Equal(totals.Old.Concat(totals.New).Sum(), bars.Sum(bar => bar.People));
        Assert.All(bars, bar => Assert.Equal(most.Height * bar.People / Math.Max(1, most.People), bar.Height, Exactly));
        Assert.True(bars.TrueForAll(bar => bar.Height <= TotalsPicture.Bottom - TotalsPicture.Top + Exactly));
        Assert.InRange(picture.People.Count, 2, 7);
    });

    [Theory]
    [InlineData(85, 60, 85, 60, "A85 both, B60 both")]
    [InlineData(85, 60, 84, 60, "A85 old, A84 new, B60 both")]
    [InlineData(85, 60, 80, 65, "A85 old, A80 new, B60 old, B65 new")]
    public void Totals_WithThresholds_DrawsBothWhereTheyDiffer(int oldA, int oldB, int newA, int newB, string expected)
    {
        var picture = TotalsPicture.Of(new(new long[121], new long[121]), Table(oldA, oldB), Table(newA, newB));

        Assert.Equal(expected, string.Join(", ", picture.Thresholds.Select(line => $"{line.Category}{line.Points} {line.Side}")));
        Assert.All(picture.Thresholds, line => Assert.Equal(picture.Bars[line.Points].X, line.X, Exactly));
    }

    [Fact]
    public void Totals_Outline_IsAsHighAsTheOldBars()
    {
        var picture = TotalsPicture.Of(new([10, 0, 5], [0, 0, 0]), Table(2, 1), Table(2, 1));

        Assert.Equal("M74 336V56H285.33V336H496.67V196H708V336", picture.OldOutline);
    }

    private static bool HasPeople(MoveBody[] moves) => moves.Any(move => move.People > 0);

    private static bool IsFilled(FlowNode node, IEnumerable<(double Y, double Height)> bands)
    {
        var at = node.Y;
        foreach (var (y, height) in bands.OrderBy(band => band.Y).ThenBy(band => band.Height))
        {
            if (Math.Abs(y - at) > Exactly)
            {
                return false;
            }

            at += height;
        }

        return Math.Abs(at - (node.Y + node.Height)) <= Exactly;
    }

    private static BenchTableBody Table(int a, int b) => new("t", new Words("", ""), 120, a, b, "r", "");
}
