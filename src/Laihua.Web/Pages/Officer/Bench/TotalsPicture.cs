using System.Globalization;
using System.Text;
using Laihua.App.Features.Bench;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>How many have one total: a full bar by the new rules, the height of the outline by the old ones.</summary>
public sealed record TotalBar(int Total, long Old, long New, double X, double OldHeight, double NewHeight);

/// <summary>A threshold: the left edge of the first total that reaches it.</summary>
/// <param name="Category">A or B.</param>
/// <param name="Points">The threshold.</param>
/// <param name="X">Where it stands.</param>
/// <param name="Side"><c>both</c>, or <c>old</c> and <c>new</c> where they differ.</param>
public sealed record ThresholdLine(string Category, int Points, double X, string Side);

/// <summary>A line across with its number.</summary>
public sealed record Tick(long Value, double At);

/// <summary>The histogram of totals by the old and the new rules over one another, measured for drawing.</summary>
public sealed record TotalsPicture(IReadOnlyList<TotalBar> Bars, IReadOnlyList<ThresholdLine> Thresholds, IReadOnlyList<Tick> People, IReadOnlyList<Tick> Points)
{
    public const double Width = 720;
    public const double Left = 74;
    public const double Right = 708;
    public const double Top = 56;
    public const double Bottom = 336;
    public const double Height = 388;

    private const int PointsApart = 10;
    private const int LinesAcross = 5;

    /// <summary>How wide one point is.</summary>
    public double BarWidth => (Right - Left) / Bars.Count;

    /// <summary>The outline by the old rules, as SVG writes a path.</summary>
    public string OldOutline
    {
        get
        {
            var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{Left:0.##} {Bottom:0.##}"));
            foreach (var bar in Bars)
            {
                path.Append(CultureInfo.InvariantCulture, $"V{Bottom - bar.OldHeight:0.##}H{bar.X + BarWidth:0.##}");
            }

            return path.Append(CultureInfo.InvariantCulture, $"V{Bottom:0.##}").ToString();
        }
    }

    /// <summary>Measures it.</summary>
    public static TotalsPicture Of(TotalsBody totals, BenchTableBody old, BenchTableBody next)
    {
        var width = (Right - Left) / totals.Old.Count;
        var step = StepOf(Math.Max(1, totals.Old.Concat(totals.New).Max()));
        var most = step * (long)Math.Ceiling((double)totals.Old.Concat(totals.New).Max() / step);
        var scale = (Bottom - Top) / Math.Max(most, step);
        return new(
            [.. totals.Old.Select((people, total) => new TotalBar(total, people, totals.New[total], Left + (total * width), people * scale, totals.New[total] * scale))],
            [.. Lines("A", old.ThresholdA, next.ThresholdA, width), .. Lines("B", old.ThresholdB, next.ThresholdB, width)],
            [.. Enumerable.Range(0, (int)(most / step) + 1).Select(line => new Tick(line * step, Bottom - (line * step * scale)))],
            [.. Enumerable.Range(0, ((totals.Old.Count - 1) / PointsApart) + 1).Select(tick => new Tick(tick * PointsApart, Left + (((tick * PointsApart) + 0.5) * width)))]);
    }

    private static IEnumerable<ThresholdLine> Lines(string category, int old, int next, double width)
    {
        if (old == next)
        {
            return [new(category, old, Left + (old * width), "both")];
        }

        return [new(category, old, Left + (old * width), "old"), new(category, next, Left + (next * width), "new")];
    }

    /// <summary>One, two or five of a power of ten: five lines or so.</summary>
    private static long StepOf(long most)
    {
        var power = 1L;
        while (most > power * 10 * LinesAcross)
        {
            power *= 10;
        }

        return new[] { power, 2 * power, 5 * power, 10 * power }.First(step => most <= step * LinesAcross);
    }
}
