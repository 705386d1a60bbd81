namespace Laihua.Linkage;

/// <summary>Forms of companies, which say little about which company it is.</summary>
internal static class LegalForms
{
    private const int Longest = 6;
    private static readonly HashSet<string> Known = Read();

    /// <summary>Takes the forms out of the words of a name.</summary>
    /// <returns>The other words, and whether there was any form.</returns>
    internal static (List<string> Words, bool Found) Without(IReadOnlyList<string> words)
    {
        var (rest, found) = (new List<string>(), false);
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(Longest, words.Count - at);
            while (length > 0 && !Known.Contains(string.Join('_', words.Skip(at).Take(length))))
            {
                length--;
            }

            if (length == 0)
            {
                rest.Add(words[at++]);
            }
            else
            {
                found = true;
                at += length;
            }
        }

        return (rest.Count > 0 ? rest : [.. words], found);
    }

    private static HashSet<string> Read() =>
        [.. DataFile.Lines("legal-forms.txt").Where(line => line[0] != '#').SelectMany(line => line.Split(' '))];
}
