using System.Globalization;
using System.Net;
using System.Text;
using Laihua.App.Papers.Qr;

namespace Laihua.App.Papers;

/// <summary>QR codes with error correction M, as modules for the papers and as SVG for the pages.</summary>
/// <remarks><para>Letters are bytes and the long run of digits after them is in numeric mode, which keeps the code small.</para></remarks>
public static class QrDrawing
{
    /// <summary>The modules of a text; the smallest version that holds it.</summary>
    /// <exception cref="ArgumentException">The text is longer than a code of 125 modules holds: some 1,100 bytes or 2,700 digits.</exception>
    public static QrMatrix Matrix(string text) => QrEncoder.Encode(text);

    /// <summary>An SVG of one path on the grid of modules, with its quiet zone, crisp edges and a title for those who do not see it.</summary>
    /// <param name="text">What a reader of the code gets.</param>
    /// <param name="title">What the picture is, in the language of the page.</param>
    public static string Svg(string text, string title)
    {
        var matrix = Matrix(text);
        var path = new StringBuilder();
        foreach (var (x, y, width, height) in matrix.Blocks())
        {
            path.Append(CultureInfo.InvariantCulture, $"M{x + QrMatrix.QuietZone} {y + QrMatrix.QuietZone}h{width}v{height}h-{width}z");
        }

        var side = matrix.WithQuietZone;
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" shape-rendering="crispEdges"><title>{WebUtility.HtmlEncode(title)}</title><rect width="{side}" height="{side}" fill="#fff"/><path d="{path}" fill="#000"/></svg>""";
    }
}
