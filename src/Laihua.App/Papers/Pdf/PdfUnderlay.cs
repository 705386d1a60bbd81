using Laihua.Rules;

namespace Laihua.App.Papers.Pdf;

/// <summary>The part of every page that is the same on many papers: drawn, cut and made small once, and copied into each.</summary>
/// <param name="File">Objects that a paper begins with; never changed.</param>
/// <param name="Forms">The number of the form for each page.</param>
/// <param name="Findings">Why it cannot be printed; there are then no forms.</param>
internal sealed record PdfUnderlay(PdfFile File, IReadOnlyList<int> Forms, IReadOnlyList<Finding> Findings);
