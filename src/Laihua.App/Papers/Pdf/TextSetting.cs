using Laihua.App.Papers.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>Sets text into a place: one line, a wrapped block, or the largest size at which it fits.</summary>
internal static class TextSetting
{
    private const float LineHeight = 1.22f;

    /// <summary>One line; returns its width.</summary>
    public static float Line(this PdfWriter writer, string text, TextStyle style, float x, float baseline, string field = "")
    {
        var shaped = writer.Shape(text, style.Font, field);
        writer.Text(shaped, .., x, baseline, style.Size, style.Ink);
        return shaped.Width * style.Size;
    }

    /// <summary>One line that ends at x.</summary>
    public static void LineTo(this PdfWriter writer, string text, TextStyle style, float x, float baseline, string field = "")
    {
        var shaped = writer.Shape(text, style.Font, field);
        writer.Text(shaped, .., x - (shaped.Width * style.Size), baseline, style.Size, style.Ink);
    }

    /// <summary>One line centred on x.</summary>
    public static void LineAround(this PdfWriter writer, string text, TextStyle style, float x, float baseline, string field = "")
    {
        var shaped = writer.Shape(text, style.Font, field);
        writer.Text(shaped, .., x - (shaped.Width * style.Size / 2), baseline, style.Size, style.Ink);
    }

    /// <summary>A block that takes the largest of the sizes at which it needs no more height than is given; returns the height used.</summary>
    /// <remarks>
    /// <para>The first baseline stands nine tenths of a size below the top. One line in a smaller size (the first half of the sizes)
    /// is better than two in a larger. A text that fits at no size is a finding.</para>
    /// </remarks>
    public static float Fit(this PdfWriter writer, string text, TextStyle style, (float X, float Top, float Width, float Height) place, ReadOnlySpan<float> sizes, string field)
    {
        var shaped = writer.Shape(text, style.Font, field);
        var size = OneLine(shaped, place.Width, sizes[..((sizes.Length + 1) / 2)]) ?? Wrapped(shaped, place, sizes);
        if (size is null)
        {
            writer.Refuse(PaperFindings.DoesNotFit(field));
            return 0;
        }

        var lines = Lines.Break(shaped, place.Width / size.Value);
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Text(shaped, lines[i], place.X, place.Top + (size.Value * (0.9f + (i * LineHeight))), size.Value, style.Ink);
        }

        return HeightOf(lines.Count, size.Value);
    }

    private static float HeightOf(int lines, float size) => (((lines - 1) * LineHeight) + 1.12f) * size;

    private static float? OneLine(ShapedText text, float width, ReadOnlySpan<float> sizes)
    {
        foreach (var size in sizes)
        {
            if (text.Width * size <= width)
            {
                return size;
            }
        }

        return null;
    }

    private static float? Wrapped(ShapedText text, (float X, float Top, float Width, float Height) place, ReadOnlySpan<float> sizes)
    {
        foreach (var size in sizes)
        {
            if (HeightOf(Lines.Break(text, place.Width / size).Count, size) <= place.Height + 0.001f)
            {
                return size;
            }
        }

        return null;
    }
}
