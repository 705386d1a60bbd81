using Laihua.App.Papers.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>Writes the glyphs of a line, a run of one subset after the other, between the brackets of <c>TJ</c>: numbers of the subset, and steps where the line differs from the widths of the font.</summary>
internal sealed class PdfLine(PdfContent content, float size)
{
    private const float Thousand = 1000;

    private readonly System.Text.StringBuilder run = new();
    private float owed;
    private float rise;

    /// <summary>Goes on with glyphs of one subset from where the last ones ended.</summary>
    public void Show(FontSubset font, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            Rise(glyph.OffY);
            owed += glyph.OffX * Thousand;
            Step();
            var cid = font.Cid(glyph);
            run.Append(cid.ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            owed += ((glyph.Advance - glyph.OffX) * Thousand) - font.Width(cid);
        }

        End();
        Rise(0);
    }

    // TJ steps to the left, in thousandths of the size.
    private void Step()
    {
        var whole = (int)MathF.Round(owed);
        if (whole == 0)
        {
            return;
        }

        End();
        content.Numbers(-whole);
        owed -= whole;
    }

    private void Rise(float wanted)
    {
        if (wanted == rise)
        {
            return;
        }

        End();
        rise = wanted;
        content.Operator("] TJ");
        content.Length(rise * size);
        content.Operator("Ts [");
    }

    private void End()
    {
        if (run.Length > 0)
        {
            content.Operator($"<{run}>");
            run.Clear();
        }
    }
}
