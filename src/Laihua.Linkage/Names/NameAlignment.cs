using System.Text;

namespace Laihua.Linkage;

/// <summary>Lays the words of two names beside each other.</summary>
internal sealed class NameAlignment
{
    private const double Joined = 0.95;
    private const double Initial = 0.75;
    private const double Variant = 0.97;
    private const double ExtraOfAPerson = 0.06;
    private const double ExtraOfACompany = 0.55;
    private readonly NameTokens tokens = new();
    private readonly bool company;
    private readonly List<int> one;
    private readonly List<int> other;

    internal NameAlignment(List<string> first, List<string> second, bool company)
    {
        this.company = company;
        one = [.. first.Select(Token).Distinct()];
        other = [.. second.Select(Token).Distinct()];
    }

    /// <summary>From 0 to 1; below one half the names are of two.</summary>
    internal double Likeness()
    {
        var (first, second) = (Letters(one), Letters(other));
        if (first.SequenceEqual(second))
        {
            return 1;
        }

        var apart = EditDistance.Between(first, second);
        var whole = apart <= Allowed(Math.Min(first.Length, second.Length)) ? Joined - (apart / (double)Math.Max(first.Length, second.Length)) : 0;
        return Math.Max(one.Count == 1 || other.Count == 1 ? whole : 0, ByWords());
    }

    private double ByWords()
    {
        var (left, right) = (new List<int>(one), new List<int>(other));
        var (agree, weight, pairs, changed) = (0.0, 0.0, 0, 0);
        while (Best(left, right) is { Likeness: > 0 } best)
        {
            var letters = best.Left.Sum(token => tokens[token].Length) + best.Right.Sum(token => tokens[token].Length);
            agree += best.Likeness * letters;
            weight += letters;
            pairs++;
            changed += best.Changed;
            left.RemoveAll(best.Left.Contains);
            right.RemoveAll(best.Right.Contains);
        }

        if (pairs == 0 || (left.Count > 0 && right.Count > 0) || changed > Math.Max(2, (one.Count + other.Count) / 3))
        {
            return pairs == 0 ? 0 : Math.Min(0.45, agree / (weight + Lengths(left) + Lengths(right)));
        }

        var extra = left.Count + right.Count;
        return extra > 0 && pairs == 1 && !company ? 0.4 : Math.Max(0, (agree / weight) - (extra * (company ? ExtraOfACompany : ExtraOfAPerson)));
    }

    private (int[] Left, int[] Right, double Likeness, int Changed) Best(List<int> left, List<int> right)
    {
        (int[] Left, int[] Right, double Likeness, int Changed) best = ([], [], 0, 0);
        foreach (var first in Runs(left))
        {
            foreach (var second in Runs(right).Where(second => first.Length == 1 || second.Length == 1))
            {
                var (likeness, changed) = Pair(first, second);
                if (likeness > best.Likeness || (likeness == best.Likeness && likeness > 0 && first.Length + second.Length < best.Left.Length + best.Right.Length))
                {
                    best = (first, second, likeness, changed);
                }
            }
        }

        return best;
    }

    // Single words, and neighbours that may be one word of the other name.
    private static IEnumerable<int[]> Runs(List<int> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            yield return [words[at]];
            if (at + 1 < words.Count)
            {
                yield return [words[at], words[at + 1]];
            }
        }
    }

    private (double Likeness, int Changed) Pair(int[] first, int[] second)
    {
        if (first.Length + second.Length > 2)
        {
            var (run, single) = first.Length > 1 ? (Letters(first), second[0]) : (Letters(second), first[0]);
            var several = first.Length > 1 ? first : second;
            return run.SequenceEqual(tokens[single]) ? (Joined, 0)
                : tokens.Variants(tokens.Intern(run), single) ? (Joined - 0.02, 0)
                : InitialsOf(single, several) ? (Initial, 0)
                : (0, 0);
        }

        var (one, other) = (first[0], second[0]);
        if (one == other)
        {
            return (1, 0);
        }

        if (tokens.Variants(one, other))
        {
            return (Variant, 0);
        }

        if (tokens.InitialOf(one, other))
        {
            return (Initial, 0);
        }

        var (longer, distance) = (Math.Max(tokens[one].Length, tokens[other].Length), EditDistance.Between(tokens[one], tokens[other]));
        return distance <= Allowed(Math.Min(tokens[one].Length, tokens[other].Length)) ? (1 - ((double)distance / longer), distance) : (0, 0);
    }

    // JC for Jean-Claude.
    private bool InitialsOf(int word, int[] several) => tokens[word].Length == several.Length && several[0] != several[1] && tokens[word][0] == tokens[several[0]][0] && tokens[word][1] == tokens[several[1]][0];

    private static int Allowed(int letters) => letters switch
    {
        < 3 => 0,
        < 7 => 1,
        < 11 => 2,
        _ => 3,
    };

    private int Lengths(IEnumerable<int> words) => 2 * words.Sum(word => tokens[word].Length);

    private int Token(string word) => tokens.Intern(Encoding.Latin1.GetBytes(word));

    private byte[] Letters(IEnumerable<int> words)
    {
        var letters = new List<byte>();
        foreach (var word in words)
        {
            letters.AddRange(tokens[word]);
        }

        return [.. letters];
    }
}
