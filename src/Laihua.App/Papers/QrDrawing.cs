using System.Globalization;
using System.Net;
using System.Text;
using QRCoder;

namespace Laihua.App.Papers;

/// <summary>The modules of a QR code without its quiet zone, row by row.</summary>
/// <param name="Modules">How many modules a side has.</param>
/// <param name="Dark">Row by row, true where the module is dark.</param>
public sealed record QrMatrix(int Modules, IReadOnlyList<bool> Dark)
{
    /// <summary>The light border that a reader needs on every side, in modules (ISO/IEC 18004).</summary>
    public const int QuietZone = 4;

    /// <summary>Modules of a side with the quiet zone on both ends.</summary>
    public int WithQuietZone => Modules + (2 * QuietZone);

    /// <summary>The dark modules as horizontal bars: column, row and length, in modules from the corner of the code.</summary>
    public IEnumerable<(int X, int Y, int Length)> Bars()
    {
        for (var y = 0; y < Modules; y++)
        {
            for (var x = 0; x < Modules; x++)
            {
                var from = x;
                while (x < Modules && Dark[(y * Modules) + x])
                {
                    x++;
                }

                if (x > from)
                {
                    yield return (from, y, x - from);
                }
            }
        }
    }
}

/// <summary>QR codes with error correction M, as modules for the papers and as SVG for the pages.</summary>
/// <remarks><para>QRCoder writes letters as bytes and the long run of digits after them in numeric mode, which keeps the code small.</para></remarks>
public static class QrDrawing
{
    /// <summary>The modules of a text; the smallest version that holds it.</summary>
    public static QrMatrix Matrix(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix.Count - (2 * QrMatrix.QuietZone);
        var dark = new bool[modules * modules];
        for (var i = 0; i < dark.Length; i++)
        {
            dark[i] = data.ModuleMatrix[(i / modules) + QrMatrix.QuietZone][(i % modules) + QrMatrix.QuietZone];
        }

        return new(modules, dark);
    }

    /// <summary>An SVG of one path on the grid of modules, with its quiet zone, crisp edges and a title for those who do not see it.</summary>
    /// <param name="text">What a reader of the code gets.</param>
    /// <param name="title">What the picture is, in the language of the page.</param>
    public static string Svg(string text, string title)
    {
        var matrix = Matrix(text);
        var path = new StringBuilder();
        foreach (var (x, y, length) in matrix.Bars())
        {
            path.Append(CultureInfo.InvariantCulture, $"M{x + QrMatrix.QuietZone} {y + QrMatrix.QuietZone}h{length}v1h-{length}z");
        }

        var side = matrix.WithQuietZone;
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" shape-rendering="crispEdges"><title>{WebUtility.HtmlEncode(title)}</title><rect width="{side}" height="{side}" fill="#fff"/><path d="{path}" fill="#000"/></svg>""";
    }
}
