using System.Globalization;
using System.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>Adds the language and "show the title" to a PDF of Skia, which has no setting for either.</summary>
/// <remarks>
/// <para>An incremental update (ISO 32000-1, 7.5.6): the catalog, written again with the two entries, and a cross-reference section
/// of one object stand after the file, which is not changed otherwise.</para>
/// </remarks>
internal static class PdfLanguage
{
    public static byte[] Append(byte[] pdf, string language)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = text.LastIndexOf("trailer", StringComparison.Ordinal);
        var root = Number(text, "/Root ", trailer);
        var catalog = Between(text, text.LastIndexOf($"\n{root} 0 obj", StringComparison.Ordinal), "<<", ">>\nendobj");
        var updated = new StringBuilder();
        updated.Append(CultureInfo.InvariantCulture, $"{root} 0 obj\n<<{catalog}\n/Lang ({language})\n/ViewerPreferences <</DisplayDocTitle true>>>>\nendobj\n");
        var table = pdf.Length + updated.Length;
        updated.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{pdf.Length:D10} 00000 n \ntrailer\n");
        updated.Append(CultureInfo.InvariantCulture, $"<<{Between(text, trailer, "<<", ">>\nstartxref")}\n/Prev {Number(text, "startxref\n", trailer)}>>\n");
        updated.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(updated.ToString())];
    }

    private static int Number(string text, string key, int from)
    {
        var start = text.IndexOf(key, from, StringComparison.Ordinal) + key.Length;
        var end = start;
        while (char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
    }

    private static string Between(string text, int from, string open, string close)
    {
        var start = text.IndexOf(open, from, StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf(close, start, StringComparison.Ordinal)];
    }
}
