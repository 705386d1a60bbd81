using System.Globalization;
using System.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>What the PDF says of itself. The instant is given, so that the same paper is the same bytes.</summary>
internal sealed record PdfHead(string Title, string Subject, string Author, DateTime CreatedUtc)
{
    /// <summary>The Chinese text prevails, so Chinese is the language of the document.</summary>
    public const string Language = "zh-CN";

    /// <summary>The dictionary of information (ISO 32000-1, 14.3.3).</summary>
    public string Dictionary()
    {
        var instant = CreatedUtc.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        return $"<</Title{Text(Title)}/Subject{Text(Subject)}/Author{Text(Author)}/Creator(Laihua)/Producer(Laihua)/CreationDate{instant}/ModDate{instant}>>";
    }

    private static string Text(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";
}
