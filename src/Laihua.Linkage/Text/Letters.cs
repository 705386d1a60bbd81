namespace Laihua.Linkage;

/// <summary>What each letter outside ASCII becomes among A to Z, by ICAO Doc 9303 part 3 without its doubled vowels, and by our reading for other scripts.</summary>
internal static class Letters
{
    private const int FirstHangul = 0xAC00;
    private const int Hangul = 11_172;
    private const int Vowels = 21;
    private const int Ends = 28;
    private static readonly string[] Begin = ["G", "KK", "N", "D", "TT", "R", "M", "B", "PP", "S", "SS", "", "J", "JJ", "CH", "K", "T", "P", "H"];
    private static readonly string[] Middle = ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WO", "WE", "WI", "YU", "EU", "UI", "I"];
    private static readonly string[] End = ["", "K", "K", "K", "N", "N", "N", "T", "L", "K", "M", "L", "L", "L", "P", "L", "M", "P", "P", "T", "T", "NG", "T", "T", "K", "T", "P", "T"];
    private static readonly string?[] Folded = Read();

    /// <summary>The letters of A to Z; empty for a mark without sound, null when the character is not known here.</summary>
    internal static string? Of(char letter) => letter is >= (char)FirstHangul and < (char)(FirstHangul + Hangul) ? Syllable(letter - FirstHangul) : Folded[letter];

    private static string Syllable(int number) => Begin[number / Ends / Vowels] + Middle[number / Ends % Vowels] + End[number % Ends];

    private static string?[] Read()
    {
        var folded = new string?[char.MaxValue + 1];
        foreach (var line in DataFile.Lines("letters.csv").Skip(1))
        {
            folded[Convert.ToInt32(line[..4], 16)] = line[5..];
        }

        return folded;
    }
}
