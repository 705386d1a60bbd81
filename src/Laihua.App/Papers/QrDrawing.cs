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

    /// <summary>The dark modules as few rectangles: column, row, width and height, in modules from the corner of the code.</summary>
    /// <remarks><para>Rectangles may overlap; they are to be filled as one path.</para></remarks>
    public IEnumerable<(int X, int Y, int Width, int Height)> Blocks()
    {
        var covered = new bool[Dark.Count];
        for (var at = 0; at < Dark.Count; at++)
        {
            if (!Dark[at] || covered[at])
            {
                continue;
            }

            var (x, y) = (at % Modules, at / Modules);
            var across = Run(x, y, 1, 0);
            var down = Run(x, y, 0, 1);
            var (width, height) = across >= down ? (across, Rows(x, y, across)) : (Columns(x, y, down), down);
            for (var i = 0; i < width * height; i++)
            {
                covered[((y + (i / width)) * Modules) + x + (i % width)] = true;
            }

            yield return (x, y, width, height);
        }
    }

    private bool IsDark(int x, int y) => x < Modules && y < Modules && Dark[(y * Modules) + x];

    private int Run(int x, int y, int right, int down)
    {
        var length = 0;
        while (IsDark(x + (length * right), y + (length * down)))
        {
            length++;
        }

        return length;
    }

    private int Rows(int x, int y, int width)
    {
        var rows = 1;
        while (Run(x, y + rows, 1, 0) >= width)
        {
            rows++;
        }

        return rows;
    }

    private int Columns(int x, int y, int height)
    {
        var columns = 1;
        while (Run(x + columns, y, 0, 1) >= height)
        {
            columns++;
        }

        return columns;
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
        foreach (var (x, y, width, height) in matrix.Blocks())
        {
            path.Append(CultureInfo.InvariantCulture, $"M{x + QrMatrix.QuietZone} {y + QrMatrix.QuietZone}h{width}v{height}h-{width}z");
        }

        var side = matrix.WithQuietZone;
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" shape-rendering="crispEdges"><title>{WebUtility.HtmlEncode(title)}</title><rect width="{side}" height="{side}" fill="#fff"/><path d="{path}" fill="#000"/></svg>""";
    }
}
