using System.Globalization;
using Laihua.App.Features.Bench;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>One category on one side: a bar as high as its people are many, in the middle of its place.</summary>
public sealed record FlowNode(string Outcome, long People, double Y, double Height)
{
    /// <summary>Where its label stands.</summary>
    public double Middle => Y + (Height / 2);
}

/// <summary>Those who go from one category to another: a band as high at both ends as they are many.</summary>
/// <param name="Old">From where.</param>
/// <param name="New">To where.</param>
/// <param name="People">How many.</param>
/// <param name="OldY">Its upper edge on the left.</param>
/// <param name="NewY">Its upper edge on the right.</param>
/// <param name="Height">Its height.</param>
/// <param name="Direction"><c>stay</c>, <c>up</c> or <c>down</c>.</param>
public sealed record FlowBand(string Old, string New, long People, double OldY, double NewY, double Height, string Direction)
{
    /// <summary>The outline, as SVG writes a path.</summary>
    public string Path
    {
        get
        {
            const double left = FlowPicture.Left + FlowPicture.NodeWidth;
            const double right = FlowPicture.Right;
            const double middle = (left + right) / 2;
            return string.Create(CultureInfo.InvariantCulture,
                $"M{left:0.##} {OldY:0.##}C{middle:0.##} {OldY:0.##} {middle:0.##} {NewY:0.##} {right:0.##} {NewY:0.##}v{Height:0.##}C{middle:0.##} {NewY + Height:0.##} {middle:0.##} {OldY + Height:0.##} {left:0.##} {OldY + Height:0.##}Z");
        }
    }
}

/// <summary>The flow from old to new category, measured for drawing.</summary>
/// <param name="Old">The categories by the old rules, A first.</param>
/// <param name="New">The same by the new ones.</param>
/// <param name="Bands">Who stays first, so that those who move lie above.</param>
/// <param name="Height">The height of the whole.</param>
public sealed record FlowPicture(IReadOnlyList<FlowNode> Old, IReadOnlyList<FlowNode> New, IReadOnlyList<FlowBand> Bands, double Height)
{
    public const double Width = 720;
    public const double NodeWidth = 16;
    public const double Left = 122;
    public const double Right = Width - Left - NodeWidth;

    /// <summary>What everybody together is high.</summary>
    public const double Everybody = 320;

    /// <summary>Room for the label of a category that nobody has.</summary>
    private const double LeastPlace = 42;

    private const double Gap = 14;
    private const double Margin = 34;

    /// <summary>Measures it.</summary>
    /// <param name="moves">From each outcome to each, in the order of <see cref="Outcomes.All"/>.</param>
    public static FlowPicture Of(IReadOnlyList<MoveBody> moves)
    {
        string[] outcomes = [.. Outcomes.All.Select(Outcomes.IdOf)];
        var scale = Everybody / Math.Max(1, moves.Sum(move => move.People));
        var old = Nodes(outcomes, outcome => moves.Where(move => move.Old == outcome).Sum(move => move.People), scale);
        var next = Nodes(outcomes, outcome => moves.Where(move => move.New == outcome).Sum(move => move.People), scale);
        var places = Math.Max(BottomOf(old), BottomOf(next));
        return new(old, next, [.. BandsOf(moves, outcomes, old, next, scale).OrderBy(band => band.Direction != "stay")], places + Margin);
    }

    /// <summary>A length as SVG reads it.</summary>
    public static string Px(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    private static double BottomOf(FlowNode[] nodes) => nodes.Max(node => Math.Max(node.Y + node.Height, node.Middle + (LeastPlace / 2)));

    private static FlowNode[] Nodes(string[] outcomes, Func<string, long> peopleOf, double scale)
    {
        var nodes = new List<FlowNode>();
        var top = Margin;
        foreach (var outcome in outcomes)
        {
            var people = peopleOf(outcome);
            var height = people * scale;
            var place = Math.Max(height, LeastPlace);
            nodes.Add(new(outcome, people, top + ((place - height) / 2), height));
            top += place + Gap;
        }

        return [.. nodes];
    }

    private static IEnumerable<FlowBand> BandsOf(IReadOnlyList<MoveBody> moves, string[] outcomes, FlowNode[] old, FlowNode[] next, double scale)
    {
        var oldTops = old.ToDictionary(node => node.Outcome, node => node.Y);
        var newTops = next.ToDictionary(node => node.Outcome, node => node.Y);
        foreach (var move in moves)
        {
            var height = move.People * scale;
            var rise = Array.IndexOf(outcomes, move.Old).CompareTo(Array.IndexOf(outcomes, move.New));
            if (move.People > 0)
            {
                yield return new(move.Old, move.New, move.People, oldTops[move.Old], newTops[move.New], height, rise switch { > 0 => "up", 0 => "stay", < 0 => "down" });
            }

            oldTops[move.Old] += height;
            newTops[move.New] += height;
        }
    }
}
