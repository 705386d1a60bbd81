namespace Laihua.Rules.People;

/// <summary>A name in the letters of the machine-readable zone.</summary>
/// <remarks>
/// <para><b>Sources</b> <see cref="Sources.Icao9303"/> part 3, sections 4.6 and 6 (Latin, Cyrillic, Arabic).</para>
/// <para><b>Reading</b> Decision record 0003: letters outside the tables, how a name is cut.</para>
/// <para><b>Shape</b> A to Z and single spaces between components. Hyphens part components; apostrophes and full stops are left out.</para>
/// <para><b>Example</b> <c>D'ARSØNS-VAN DER HALEN</c> gives <c>DARSOENS VAN DER HALEN</c>.</para>
/// </remarks>
/// <param name="Primary">The family name, or the one name of a person who has one.</param>
/// <param name="Secondary">The given names; may be empty.</param>
/// <param name="Complete">False where a letter has no entry in the tables and was left out (Chinese, Greek, Thai).</param>
public sealed record MrzName(string Primary, string Secondary, bool Complete)
{
    private static readonly char[] Commas = [',', '\u060C', '\uFF0C'];

    /// <summary>The name as two printed fields, either of which may be empty.</summary>
    public static MrzName From(string family, string given) => From(family, given, MrzLetters.Recommended);

    /// <summary>The name as one text: what follows the first comma is the secondary identifier.</summary>
    public static MrzName FromText(string text)
    {
        var comma = text.IndexOfAny(Commas);
        return comma < 0 ? From(text, "") : From(text[..comma], text[(comma + 1)..]);
    }

    /// <summary>For the public page: <c>SM***, JO** E*****</c>. At least one letter of each component is hidden.</summary>
    public string Masked() => NameMask.Of(this);

    /// <summary>The keys under which a name is found: no hyphens, apostrophes, full stops or spaces, one key for each spelling.</summary>
    /// <remarks><para>Ü is found as UE and as U. Letters outside the tables stay, so that Chinese names have a key.</para></remarks>
    public static IReadOnlyList<string> SearchKeys(string name) =>
        [.. new[] { MrzLetters.Recommended, MrzLetters.Plain }
            .Select(letters => string.Concat(Spell(name, letters.KeepingUnlisted).Components))
            .Where(key => key.Length > 0)
            .Distinct()];

    internal static MrzName From(string family, string given, MrzLetters letters)
    {
        var (first, firstComplete) = Spell(family, letters);
        var (second, secondComplete) = Spell(given, letters);
        var (primary, secondary) = first.Length > 0 ? (first, second) : (second, []);
        return new(string.Join(' ', primary), string.Join(' ', secondary), firstComplete && secondComplete);
    }

    private static (string[] Components, bool Complete) Spell(string name, MrzLetters letters)
    {
        var spelt = Split(name).Select(letters.Spell).ToArray();
        return ([.. spelt.Select(part => part.Text).Where(text => text.Length > 0)], spelt.All(part => part.Complete));
    }

    private static string[] Split(string name)
    {
        var spaced = string.Concat(name.Select(character => character is '-' or '\u2010' or '\u2011' || char.IsWhiteSpace(character) ? ' ' : character));
        return spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
