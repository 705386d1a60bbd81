namespace Laihua.Linkage.Registers.Noise;

/// <summary>How a Latin name comes into a register.</summary>
internal static class NameTyping
{
    internal const uint Tags =
        (1u << (int)Corruption.NamesSwapped) | (1u << (int)Corruption.NameInOneField) | (1u << (int)Corruption.GivenDropped)
        | (1u << (int)Corruption.NameJoined) | (1u << (int)Corruption.SpellingVariant) | (1u << (int)Corruption.NameTruncated)
        | (1u << (int)Corruption.NameTypo) | (1u << (int)Corruption.DiacriticsLost);

    private const int FamilyFirstPerMille = 700;

    private const int SwappedPercentOfFamilyFirstCultures = 200;

    private const int SwappedPercentOfOthers = 70;

    internal static void Type(Typing typing)
    {
        Spell(typing);
        Shorten(typing);
        Mistype(typing);
        Arrange(typing);
        var (row, printed) = (typing.Row, typing.Row.Issue.Passport.Name);
        if (row.Family == printed.Family && row.Given == printed.Given)
        {
            // Two mistakes that undo each other leave none.
            row.Tags &= ~Tags;
        }
    }

    private static void Spell(Typing typing)
    {
        var row = typing.Row;
        var inGiven = NameSpelling.HasVariant(row.Given);
        var inFamily = NameSpelling.HasVariant(row.Family);
        if ((!inGiven && !inFamily) || !typing.Happens(Corruption.SpellingVariant))
        {
            return;
        }

        if (inFamily && (!inGiven || typing.Stream.PerMille(500)))
        {
            row.Family = NameSpelling.Variant(row.Family, typing.Stream);
        }
        else
        {
            row.Given = NameSpelling.Variant(row.Given, typing.Stream);
        }
    }

    private static void Shorten(Typing typing)
    {
        var row = typing.Row;
        var space = row.Given.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && !row.Issue.Passport.Name.Syllables && typing.Happens(Corruption.GivenDropped))
        {
            row.Given = NameMistakes.WithoutMiddle(row.Given, space, initial: typing.Stream.PerMille(400));
        }

        if (row.Given.AsSpan().ContainsAny(' ', '-') && typing.Happens(Corruption.NameJoined))
        {
            row.Given = NameMistakes.JoinedOtherwise(row.Given, typing.Stream);
        }
    }

    private static void Mistype(Typing typing)
    {
        var row = typing.Row;
        if (NameMistakes.CanMistype(row.Family) | NameMistakes.CanMistype(row.Given) && typing.Happens(Corruption.NameTypo))
        {
            if (NameMistakes.CanMistype(row.Family) && (!NameMistakes.CanMistype(row.Given) || typing.Stream.PerMille(500)))
            {
                row.Family = NameMistakes.Mistyped(row.Family, typing.Stream);
            }
            else
            {
                row.Given = NameMistakes.Mistyped(row.Given, typing.Stream);
            }
        }

        if (!(Ascii(row.Family) && Ascii(row.Given)) && typing.Happens(Corruption.DiacriticsLost))
        {
            var way = typing.Stream.Below(Diacritics.Ways);
            (row.Family, row.Given) = (Diacritics.Lost(row.Family, way), Diacritics.Lost(row.Given, way));
        }

        if (row.Family.Length + 1 + row.Given.Length > NameMistakes.OldColumn && typing.Happens(Corruption.NameTruncated))
        {
            (row.Family, row.Given) = NameMistakes.Truncated(row.Family, row.Given, typing.Stream);
        }
    }

    private static void Arrange(Typing typing)
    {
        var row = typing.Row;
        if (row.Family.Length == 0 || row.Given.Length == 0)
        {
            return;
        }

        var percent = typing.State.Culture.Culture is "KOR" or "CHN" or "VNM" or "HUN" ? SwappedPercentOfFamilyFirstCultures : SwappedPercentOfOthers;
        if (row.Family != row.Given && typing.Happens(Corruption.NamesSwapped, percent))
        {
            (row.Family, row.Given) = (row.Given, row.Family);
        }

        if (typing.Happens(Corruption.NameInOneField))
        {
            row.Family = typing.Stream.PerMille(FamilyFirstPerMille) ? $"{row.Family} {row.Given}" : $"{row.Given} {row.Family}";
            row.Given = "";
        }
    }

    private static bool Ascii(string text) => System.Text.Ascii.IsValid(text);
}
