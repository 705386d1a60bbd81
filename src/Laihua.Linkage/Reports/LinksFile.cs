using System.Globalization;
using System.Text;

namespace Laihua.Linkage;

/// <summary>Writes the pairs of a result as CSV: <c>left_id,right_id,probability,weight,outcome</c>, and for one table <c>id_a,id_b,cluster,probability,weight,outcome</c>.</summary>
/// <remarks>One line a pair, the most certain first. The file appears when it is whole, and never half-written.</remarks>
public static class LinksFile
{
    // No pair is certain: what would be rounded to one is written as less.
    private const double MostCertain = 0.999999;

    // Written by all cores, some lines each at a time.
    private const int Parts = 16;
    private const int PartLines = 4096;
    private static readonly char[] Quoted = ['"', ',', '\n', '\r'];

    /// <summary>Writes the pairs into a file.</summary>
    public static void Write(LinkageResult result, string path)
    {
        WholeFile.Write(path, text => Write(result, text));
    }

    /// <summary>Writes the pairs into a text.</summary>
    public static void Write(LinkageResult result, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(text);
        var one = result.Records.Dedupe;
        text.Write(one ? "id_a,id_b,cluster,probability,weight,outcome\n" : "left_id,right_id,probability,weight,outcome\n");
        for (var from = 0; from < result.Count; from += Parts * PartLines)
        {
            var parts = new string[Math.Min(Parts, (result.Count - from + PartLines - 1) / PartLines)];
            var first = from;
            Parallel.For(0, parts.Length, part => parts[part] = Lines(result, first + (part * PartLines), one));
            foreach (var part in parts)
            {
                text.Write(part);
            }
        }
    }

    private static string Lines(LinkageResult result, int from, bool one)
    {
        var text = new StringBuilder();
        for (var number = from; number < Math.Min(result.Count, from + PartLines); number++)
        {
            var pair = result.Pair(number);
            text.Append(Cell(pair.Left)).Append(',').Append(Cell(pair.Right)).Append(',');
            if (one)
            {
                text.Append(pair.Cluster == 0 ? "" : pair.Cluster.ToString(CultureInfo.InvariantCulture)).Append(',');
            }

            text.Append(Math.Min(pair.Probability, MostCertain).ToString("0.######", CultureInfo.InvariantCulture)).Append(',')
                .Append(pair.Weight.ToString("0.000", CultureInfo.InvariantCulture)).Append(',').Append(Name(pair.Outcome)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>An outcome as it stands in the file.</summary>
    public static string Name(PairOutcome outcome) => outcome switch
    {
        PairOutcome.Match => "match",
        PairOutcome.Review => "review",
    };

    private static string Cell(string text) => text.IndexOfAny(Quoted) < 0 ? text : new StringBuilder(text.Length + 2).Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
}
