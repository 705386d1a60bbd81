using System.Collections.Concurrent;
using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers.Card;

/// <summary>What stands on a card.</summary>
/// <param name="Office">The issuing office.</param>
/// <param name="Category">A, B or C.</param>
/// <param name="Name">The holder.</param>
/// <param name="Sex">In both languages.</param>
/// <param name="Nationality">In both languages.</param>
/// <param name="Number">The lifetime number, 18 digits.</param>
/// <param name="IssuedOn">The day of issue.</param>
/// <param name="Portrait">JPEG in colour or grey; shown 3 : 4, cut evenly at the sides that are too long.</param>
/// <param name="QrText">The whole text of the signed code.</param>
/// <param name="Host">The official host, printed in words so that a look-alike is seen.</param>
/// <param name="CreatedUtc">The instant written into the file.</param>
public sealed record CardFacts(
    Words Office,
    PaperCategory Category,
    PrintedName Name,
    Words Sex,
    Words Nationality,
    string Number,
    DateOnly IssuedOn,
    byte[] Portrait,
    string QrText,
    string Host,
    DateTime CreatedUtc);

/// <summary>外国人工作许可证: the card, 85.60 × 53.98 mm (ISO/IEC 7810 ID-1), front and back as two pages.</summary>
public static class CardPaper
{
    /// <summary>Width in millimetres.</summary>
    public const float Width = 85.60f;

    /// <summary>Height in millimetres.</summary>
    public const float Height = 53.98f;

    /// <summary>A module of the code in millimetres: four dots at 300 dpi.</summary>
    public const float Module = 4 * QrMark.Dot;

    internal static readonly Words Title = new("Foreigner's Work Permit", "外国人工作许可证");

    // A category and the host of the installation: a handful, kept as long as the program runs.
    private static readonly ConcurrentDictionary<(PaperCategory Category, string Host), PdfUnderlay> Forms = new();

    /// <summary>The card as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(CardFacts facts)
    {
        var writer = new PdfWriter(Width, Height, Forms.GetOrAdd((facts.Category, facts.Host), FormOf));
        writer.NewPage();
        new CardFront(writer, facts).Draw();
        writer.NewPage();
        return writer.Save(new($"{Title.Zh} {Title.En}", PaperText.Grouped(facts.Number), facts.Office.Zh, facts.CreatedUtc));
    }

    private static PdfUnderlay FormOf((PaperCategory Category, string Host) card)
    {
        var writer = new PdfWriter(Width, Height);
        writer.NewPage();
        new CardForm(writer, card.Category).Draw();
        writer.NewPage();
        new CardBack(writer, card.Category, card.Host).Draw();
        return writer.ToUnderlay();
    }
}
