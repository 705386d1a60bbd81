namespace Laihua.Linkage.Registers.World;

/// <summary>The name that somebody has, however a passport prints it.</summary>
/// <param name="Family">Family names; the only name of who has one.</param>
/// <param name="Given">Given names; empty for who has one name.</param>
/// <param name="Cyrillic">The name is written in Cyrillic letters, and each passport transliterates it by the table of its year.</param>
/// <param name="Syllables">The given name is one name of two syllables, however they are joined.</param>
internal sealed record FullName(string Family, string Given, bool Cyrillic, bool Syllables = false)
{
    /// <summary>As a passport of a day and state prints it, in capitals.</summary>
    internal PrintedName Printed(string state, int year) =>
        Cyrillic
            ? new(Transliteration.Of(Family, state, year), Transliteration.Of(Given, state, year), Syllables: false)
            : new(Family, Given, Syllables);
}
