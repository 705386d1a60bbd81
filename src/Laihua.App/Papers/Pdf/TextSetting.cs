using Laihua.App.Papers.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>Sets text into a place: one line, a wrapped block, or the largest size at which it fits.</summary>
internal static class TextSetting
{
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
    /// <remarks><para>The first baseline stands one size below the top. A text that fits at no size is a finding.</para></remarks>
    public static float Fit(this PdfWriter writer, string text, TextStyle style, (float X, float Top, float Width, float Height) place, ReadOnlySpan<float> sizes, string field)
    {
        const float lineHeight = 1.22f;
        var shaped = writer.Shape(text, style.Font, field);
        foreach (var size in sizes)
        {
            var lines = Lines.Break(shaped, place.Width / size);
            var needed = ((lines.Count - 1) * lineHeight * size) + (1.12f * size);
            if (needed > place.Height + 0.001f)
            {
                continue;
            }

            for (var i = 0; i < lines.Count; i++)
            {
                writer.Text(shaped, lines[i], place.X, place.Top + (size * (0.9f + (i * lineHeight))), size, style.Ink);
            }

            return needed;
        }

        writer.Refuse(PaperFindings.DoesNotFit(field));
        return 0;
    }
}
