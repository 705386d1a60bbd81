using Laihua.App.Papers.Text;
using Laihua.Rules;

namespace Laihua.App.Papers.Pdf;

/// <summary>The part of every page that is the same on many papers: drawn, cut and made small once, and copied into each.</summary>
/// <param name="File">Objects that a paper begins with; never changed.</param>
/// <param name="Fonts">What it cut out of each font: papers show those glyphs without cutting them again.</param>
/// <param name="Forms">The number of the form for each page.</param>
/// <param name="Findings">Why it cannot be printed; there are then no forms.</param>
internal sealed record PdfUnderlay(PdfFile File, IReadOnlyDictionary<FontFile, EmbeddedFont> Fonts, IReadOnlyList<int> Forms, IReadOnlyList<Finding> Findings);
