using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Laihua.Rules.People;

/// <summary>How one name component is spelled in the letters A to Z.</summary>
internal sealed class MrzLetters
{
    private const string Shadda = "*";
    private const char TehMarbuta = '\u0629';

    private static readonly FrozenDictionary<int, (string Mrz, string Plain)> Table = Read();

    /// <summary>The spelling that ICAO recommends first (Ü as UE).</summary>
    public static MrzLetters Recommended { get; } = new(plain: false, keepsUnlisted: false);

    /// <summary>The spelling without additions (Ü as U), which documents use as well.</summary>
    public static MrzLetters Plain { get; } = new(plain: true, keepsUnlisted: false);

    private readonly bool plain;
    private readonly bool keepsUnlisted;

    private MrzLetters(bool plain, bool keepsUnlisted)
    {
        this.plain = plain;
        this.keepsUnlisted = keepsUnlisted;
    }

    /// <summary>The same spelling, but letters outside the tables (Chinese, Greek) stay as they are.</summary>
    public MrzLetters KeepingUnlisted => new(plain, keepsUnlisted: true);

    /// <summary>Spells a component; <c>Complete</c> is false where a letter has no entry and was left out.</summary>
    public (string Text, bool Complete) Spell(string component)
    {
        var text = new StringBuilder();
        var complete = true;
        var last = "";
        var runes = PersonName.Tidy(component).EnumerateRunes().ToArray();
        for (var at = 0; at < runes.Length; at++)
        {
            var spelt = SpellRune(Rune.ToUpperInvariant(runes[at]), ref complete);
            spelt = spelt == Shadda ? last : spelt;
            if (runes[at].Value == TehMarbuta && at == runes.Length - 1)
            {
                spelt = "XAH";
            }

            text.Append(spelt);
            last = spelt.Length > 0 ? spelt : last;
        }

        return (text.ToString(), complete);
    }

    private string SpellRune(Rune rune, ref bool complete)
    {
        if (rune.IsAscii)
        {
            return Rune.IsLetter(rune) || (keepsUnlisted && Rune.IsDigit(rune)) ? rune.ToString() : "";
        }

        if (Table.TryGetValue(rune.Value, out var entry))
        {
            return plain ? entry.Plain : entry.Mrz;
        }

        var parts = rune.ToString().Normalize(NormalizationForm.FormKD);
        if (parts != rune.ToString())
        {
            return SpellParts(parts, ref complete);
        }

        if (!Rune.IsLetter(rune))
        {
            return "";
        }

        complete = false;
        return keepsUnlisted && Rune.GetUnicodeCategory(rune) != UnicodeCategory.ModifierLetter ? rune.ToString() : "";
    }

    private string SpellParts(string parts, ref bool complete)
    {
        var text = new StringBuilder();
        foreach (var part in parts.EnumerateRunes())
        {
            text.Append(SpellRune(Rune.ToUpperInvariant(part), ref complete));
        }

        return text.ToString();
    }

    private static FrozenDictionary<int, (string Mrz, string Plain)> Read() =>
        PublishedTable.Lines("Laihua.Rules.People.mrz-letters.csv")
            .Select(line => line.Split(','))
            .Append(["00DF", "SS", "SS"])
            .ToFrozenDictionary(cells => int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), cells => (cells[1], cells[2]));
}
