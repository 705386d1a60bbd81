using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Laihua.App.Papers.Card;

/// <summary>Many cards as one file for the printer: the very pages that were drawn, none drawn anew.</summary>
public static class CardSheets
{
    private const int Sides = 2;

    /// <summary>Puts cards together in their order.</summary>
    /// <param name="cards">Each a file of front and back.</param>
    /// <param name="frontsFirst">All fronts and then all backs, for a printer that turns the stack; otherwise front and back of each card follow one another.</param>
    /// <exception cref="PdfReaderException">One of them is no file of ours.</exception>
    public static byte[] Join(IReadOnlyList<byte[]> cards, bool frontsFirst)
    {
        using var joined = new PdfDocument();
        var open = cards.Select(card => PdfReader.Open(new MemoryStream(card), PdfDocumentOpenMode.Import)).ToList();
        var pages = frontsFirst
            ? Enumerable.Range(0, Sides).SelectMany(side => open.Select(card => card.Pages[side]))
            : open.SelectMany(card => Enumerable.Range(0, Sides).Select(side => card.Pages[side]));
        foreach (var page in pages)
        {
            joined.AddPage(page);
        }

        using var output = new MemoryStream();
        joined.Save(output);
        open.ForEach(card => card.Dispose());
        return output.ToArray();
    }
}
