namespace Laihua.App.Papers;

/// <summary>The modules of a QR code without its quiet zone, row by row.</summary>
/// <param name="modules">How many modules a side has.</param>
/// <param name="dark">Row by row, true where the module is dark.</param>
public sealed class QrMatrix(int modules, bool[] dark)
{
    /// <summary>The light border that a reader needs on every side, in modules (ISO/IEC 18004).</summary>
    public const int QuietZone = 4;

    /// <summary>How many modules a side has.</summary>
    public int Modules => modules;

    /// <summary>Row by row, true where the module is dark.</summary>
    public IReadOnlyList<bool> Dark => dark;

    /// <summary>Modules of a side with the quiet zone on both ends.</summary>
    public int WithQuietZone => modules + (2 * QuietZone);

    /// <summary>The dark modules as few rectangles: column, row, width and height, in modules from the corner of the code.</summary>
    /// <remarks><para>Rectangles may overlap; they are to be filled as one path.</para></remarks>
    public IEnumerable<(int X, int Y, int Width, int Height)> Blocks()
    {
        var covered = new bool[dark.Length];
        for (var at = 0; at < dark.Length; at++)
        {
            if (!dark[at] || covered[at])
            {
                continue;
            }

            var (x, y) = (at % modules, at / modules);
            var across = Run(x, y, 1, 0);
            var down = Run(x, y, 0, 1);
            var (width, height) = across >= down ? (across, Rows(x, y, across)) : (Columns(x, y, down), down);
            for (var row = y; row < y + height; row++)
            {
                covered.AsSpan((row * modules) + x, width).Fill(true);
            }

            yield return (x, y, width, height);
        }
    }

    private bool IsDark(int x, int y) => x < modules && y < modules && dark[(y * modules) + x];

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
