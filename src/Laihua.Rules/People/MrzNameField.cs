namespace Laihua.Rules.People;

/// <summary>A name made to fit a number of positions.</summary>
/// <remarks>
/// <para><b>Sources</b> <see cref="Sources.Icao9303"/> parts 4 to 7, section 4.2.3. <b>Reading</b> Decision record 0003.</para>
/// <para><b>Shape</b> Fits for every length of at least 4. The primary identifier is kept before the secondary; of the secondary
/// at least the first letter stays. A cut name ends with a letter, never with a separator.</para>
/// </remarks>
/// <param name="Text">Primary and secondary identifier with <c>&lt;&lt;</c> between them, without fillers at the end.</param>
/// <param name="Truncated">Whether anything was left out.</param>
public readonly record struct MrzNameField(string Text, bool Truncated)
{
    /// <summary>Fits a name.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="length">Positions: 39 in a passport, 31 in TD2, 30 in TD1, 64 in the signed QR.</param>
    /// <param name="separator">Between components: <c>&lt;</c> in the zone, a space in the QR.</param>
    public static MrzNameField Fit(MrzName name, int length, char separator = '<')
    {
        var whole = Join(name.Primary, name.Secondary);
        if (whole.Length <= length)
        {
            return new(whole.Replace(' ', separator), Truncated: false);
        }

        var room = name.Secondary.Length > 0 ? length - "<<".Length - 1 : length;
        var cut = Join(Shorten(name.Primary, room), name.Secondary);
        cut = cut.Length > length ? cut[..length] : cut;
        return new(cut.TrimEnd(' ', '<').Replace(' ', separator), Truncated: true);
    }

    /// <summary>Takes letters from the longest component, the last of several, so that each component keeps its beginning.</summary>
    private static string Shorten(string identifier, int room)
    {
        var parts = identifier.Split(' ').ToList();
        var over = identifier.Length - room;
        for (; over > 0 && parts.Max(part => part.Length) > 1; over--)
        {
            var longest = parts.FindLastIndex(part => part.Length == parts.Max(other => other.Length));
            parts[longest] = parts[longest][..^1];
        }

        // Initials alone may still be too many: the last ones give way.
        var text = string.Join(' ', parts);
        return over > 0 ? text[..room].TrimEnd() : text;
    }

    private static string Join(string primary, string secondary) => secondary.Length == 0 ? primary : $"{primary}<<{secondary}";
}
