using System.Globalization;
using System.Text;

namespace Laihua.Linkage;

/// <summary>Writes the pairs of a result as CSV: <c>left_id,right_id,probability,weight,outcome</c>, and for one table <c>id_a,id_b,cluster,probability,weight,outcome</c>.</summary>
/// <remarks>One line a pair, the most certain first. The file appears when it is whole, and never half-written.</remarks>
public static class LinksFile
{
    // No pair is certain: what would be rounded to one is written as less.
    private const double MostCertain = 0.999999;
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
        foreach (var pair in result.Pairs)
        {
            text.Write(Cell(pair.Left));
            text.Write(',');
            text.Write(Cell(pair.Right));
            text.Write(',');
            text.Write(one ? $"{(pair.Cluster == 0 ? "" : pair.Cluster.ToString(CultureInfo.InvariantCulture))}," : "");
            text.Write(Math.Min(pair.Probability, MostCertain).ToString("0.######", CultureInfo.InvariantCulture));
            text.Write(',');
            text.Write(pair.Weight.ToString("0.000", CultureInfo.InvariantCulture));
            text.Write(',');
            text.Write(Name(pair.Outcome));
            text.Write('\n');
        }
    }

    /// <summary>An outcome as it stands in the file.</summary>
    public static string Name(PairOutcome outcome) => outcome switch
    {
        PairOutcome.Match => "match",
        PairOutcome.Review => "review",
    };

    private static string Cell(string text) => text.IndexOfAny(Quoted) < 0 ? text : new StringBuilder(text.Length + 2).Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
}
