using System.Text;

namespace Laihua.Linkage;

/// <summary>Which tokens are written for one another: Latin spellings of one native form, romanisations, short forms of names.</summary>
internal static class Spellings
{
    private static readonly Lazy<(SpanPool<byte> Tokens, int[][] Groups, Dictionary<string, string> Native)> Read = new(ReadAll);

    /// <summary>The groups that a token belongs to, in rising order.</summary>
    internal static int[] GroupsOf(ReadOnlySpan<byte> token)
    {
        var (tokens, groups, _) = Read.Value;
        var id = tokens.Find(token);
        return id < 0 ? [] : groups[id];
    }

    /// <summary>The usual Latin spelling of a token in its own script, or null.</summary>
    internal static string? LatinOf(string native) => Read.Value.Native.GetValueOrDefault(native);

    internal static bool Meet(int[] first, int[] second)
    {
        var (one, other) = (0, 0);
        while (one < first.Length && other < second.Length)
        {
            if (first[one] == second[other])
            {
                return true;
            }

            _ = first[one] < second[other] ? one++ : other++;
        }

        return false;
    }

    private static (SpanPool<byte> Tokens, int[][] Groups, Dictionary<string, string> Native) ReadAll()
    {
        var (tokens, groups, native, group) = (new SpanPool<byte>(), new List<List<int>>(), new Dictionary<string, string>(StringComparer.Ordinal), 0);
        foreach (var line in DataFile.Lines("spellings.tsv"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var spellings = line[(tab + 1)..].Split(' ');
            native.TryAdd(line[..tab], spellings[0]);
            Add(tokens, groups, spellings, ref group);
        }

        foreach (var line in DataFile.Lines("romanisations.tsv"))
        {
            Add(tokens, groups, line.Split(' '), ref group);
        }

        // A short form is another way of writing its name; two short forms of one name are not of each other.
        foreach (var forms in DataFile.Lines("nicknames.tsv").Select(line => line.Split(' ')))
        {
            foreach (var form in forms.Skip(1))
            {
                Add(tokens, groups, [forms[0], form], ref group);
            }
        }

        return (tokens, [.. groups.Select(list => list.ToArray())], native);
    }

    private static void Add(SpanPool<byte> tokens, List<List<int>> groups, string[] spellings, ref int group)
    {
        if (spellings.Length < 2)
        {
            return;
        }

        foreach (var spelling in spellings)
        {
            var id = tokens.Intern(Encoding.ASCII.GetBytes(spelling));
            if (id == groups.Count)
            {
                groups.Add([]);
            }

            if (groups[id].Count == 0 || groups[id][^1] != group)
            {
                groups[id].Add(group);
            }
        }

        group++;
    }
}
