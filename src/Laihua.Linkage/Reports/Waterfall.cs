using System.Globalization;
using System.Text;

namespace Laihua.Linkage;

/// <summary>The account of a pair as a picture: from the prior field by field to the weight.</summary>
public static class Waterfall
{
    private const int Row = 26;
    private const int Names = 190;
    private const int Width = 760;
    private const int Margin = 90;

    /// <summary>The picture as SVG, with a title and a description for those who cannot see it.</summary>
    public static string Svg(PairAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        List<(string Name, double Bits)> steps = [("prior / 先验", account.Prior), .. account.Fields.Where(field => field.Bits != 0).Select(field => (field.Field, field.Bits))];
        if (account.Order != 0)
        {
            steps.Add(("order / 次序", account.Order));
        }

        var (low, high) = Range(steps);
        var scale = (Width - Names - Margin) / Math.Max(1, high - low);
        double Place(double bits) => Names + ((bits - low) * scale);
        var height = ((steps.Count + 1) * Row) + 10;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"13\">");
        svg.Append("<title>").Append(HtmlPage.Text($"{account.Left} – {account.Right}")).Append("</title><desc>")
            .Append(HtmlPage.Text(string.Join("; ", steps.Select(step => $"{step.Name} {Signed(step.Bits)}")))).Append("</desc>");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Place(0):0.#}\" x2=\"{Place(0):0.#}\" y1=\"0\" y2=\"{height}\" stroke=\"#767676\" stroke-dasharray=\"3 3\"/>");
        var (sum, at) = (0.0, 0);
        foreach (var (name, bits) in steps)
        {
            Bar(svg, name, at++ * Row, Place(Math.Min(sum, sum + bits)), Math.Abs(bits) * scale, bits, bits < 0 ? "#b3261e" : "#1d70b8");
            sum += bits;
        }

        Bar(svg, "weight / 权重", at * Row, Place(Math.Min(0, account.Weight)), Math.Abs(account.Weight) * scale, account.Weight, "#383f43");
        return svg.Append("</svg>").ToString();
    }

    private static void Bar(StringBuilder svg, string name, int y, double x, double width, double bits, string colour)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Names - 8}\" y=\"{y + 18}\" text-anchor=\"end\">{HtmlPage.Text(name)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y + 5}\" width=\"{Math.Max(1, width):0.#}\" height=\"{Row - 8}\" fill=\"{colour}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + width + 6:0.#}\" y=\"{y + 18}\">{Signed(bits)}</text>");
    }

    private static (double Low, double High) Range(List<(string Name, double Bits)> steps)
    {
        var (low, high, sum) = (0.0, 0.0, 0.0);
        foreach (var (_, bits) in steps)
        {
            sum += bits;
            (low, high) = (Math.Min(low, sum), Math.Max(high, sum));
        }

        return (low, high);
    }

    private static string Signed(double bits) => bits.ToString("+0.000;-0.000;0", CultureInfo.InvariantCulture);
}
