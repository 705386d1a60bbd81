using Laihua.App.Papers.Text;

namespace Laihua.App.Papers.Pdf;

/// <summary>A subset within a file.</summary>
/// <param name="Subset">Its glyphs.</param>
/// <param name="Number">The number of the object of the font.</param>
internal sealed record EmbeddedFont(FontSubset Subset, int Number);
