using System.Globalization;
using System.Text;

namespace Laihua.Linkage;

/// <summary>How many kept pairs have which weight, as a picture; the heights are logarithms.</summary>
internal sealed class Histogram
{
    private const int Step = 2;
    private const int Low = -6;
    private const int High = 60;
    private const int Bar = 20;
    private const int Height = 160;
    private const int Foot = 36;

    private readonly int[] bins = new int[(High - Low) / Step];

    /// <summary>Counts the pairs, so that they need not be held for it.</summary>
    internal static Histogram Of(KeptPairs kept)
    {
        var histogram = new Histogram();
        for (var pair = 0; pair < kept.Count; pair++)
        {
            histogram.bins[Math.Clamp((int)Math.Floor(((kept[pair].Weight / (double)Weights.Bit) - Low) / Step), 0, histogram.bins.Length - 1)]++;
        }

        return histogram;
    }

    internal string Svg(Thresholds thresholds)
    {
        var most = Math.Max(1, Math.Log10(1 + bins.Max()));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {bins.Length * Bar} {Height + Foot}\" width=\"{bins.Length * Bar}\" height=\"{Height + Foot}\" font-family=\"sans-serif\" font-size=\"11\">");
        svg.Append("<title>Scores / 得分</title><desc>").AppendJoin("; ", bins.Select((count, bin) => $"{Low + (bin * Step)}: {count}")).Append("</desc>");
        for (var bin = 0; bin < bins.Length; bin++)
        {
            var tall = Math.Log10(1 + bins[bin]) / most * (Height - 20);
            var colour = Low + (bin * Step) < thresholds.Review ? "#767676" : Low + (bin * Step) < thresholds.Match ? "#b58840" : "#1d70b8";
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{(bin * Bar) + 1}\" y=\"{Height - tall:0.#}\" width=\"{Bar - 2}\" height=\"{tall:0.#}\" fill=\"{colour}\"><title>{Low + (bin * Step)} to {Low + ((bin + 1) * Step)} bits: {bins[bin]}</title></rect>");
            if (bin % 3 == 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{bin * Bar}\" y=\"{Height + 14}\">{Low + (bin * Step)}</text>");
            }
        }

        return svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{Height + 30}\">bits / 比特</text></svg>").ToString();
    }
}
