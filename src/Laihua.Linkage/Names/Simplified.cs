namespace Laihua.Linkage;

/// <summary>Traditional characters as the simplified ones that stand for them.</summary>
internal static class Simplified
{
    private static readonly Dictionary<char, char> Known = DataFile.Lines("simplified.txt").ToDictionary(line => line[0], line => line[1]);

    internal static char Of(char letter) => Known.GetValueOrDefault(letter, letter);
}
