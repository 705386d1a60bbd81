namespace Laihua.Linkage.Registers.World;

/// <summary>A name in the Latin capitals of a passport.</summary>
/// <param name="Family">Family names.</param>
/// <param name="Given">Given names; may be empty.</param>
/// <param name="Syllables">The given name is one name of two syllables, however they are joined.</param>
internal sealed record PrintedName(string Family, string Given, bool Syllables);
