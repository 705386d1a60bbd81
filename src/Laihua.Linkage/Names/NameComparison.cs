using System.Text;

namespace Laihua.Linkage;

/// <summary>Whether two names may be of one person or company, judged from the names alone: of any script, in any order of their parts.</summary>
/// <remarks>
/// <para><b>Way</b> Both become tokens of A to Z (ICAO Doc 9303 part 3 and our readings); particles, forms of address and of companies are passed over;
/// tokens are laid beside each other, the best pairs first, and two short ones may make a long one. A token agrees as itself, as another spelling,
/// as an initial, or with few letters changed.</para>
/// <para><b>Reading</b> Parts that only one name has are usual (a middle name, a patronymic); parts that differ on both sides speak against.</para>
/// <para><b>Errors</b> None. A name without letters is like no other.</para>
/// </remarks>
public static class NameComparison
{
    private const double SameFrom = 0.5;
    private const int Longest = 1024;

    /// <summary>Compares two names.</summary>
    public static NameVerdict Compare(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (one, other) = (Parsed(first), Parsed(second));
        if (one.Words.Count == 0 || other.Words.Count == 0)
        {
            return default;
        }

        if (Syllables(first) && Syllables(second))
        {
            // One character is a whole part of a name here.
            var same = Normal(first) == Normal(second);
            return new(same ? 1 : 0, same);
        }

        if (one.Joined == other.Joined)
        {
            return new(1, true);
        }

        var likeness = new NameAlignment(one.Words, other.Words, one.Company || other.Company).Likeness();
        return new(likeness, likeness >= SameFrom);
    }

    private static (List<string> Words, bool Company, string Joined) Parsed(string name)
    {
        var cut = name.Length > Longest ? name[..Longest] : name;
        Span<byte> folded = new byte[(Parts(cut).Length * Folding.Widest) + 4096];
        var words = Encoding.Latin1.GetString(folded[..NameText.Fold(Parts(cut), folded)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (rest, company) = LegalForms.Without(words);
        rest = Initials(rest);
        List<string> kept = [.. rest.Where(word => !Particles.Contains(Encoding.Latin1.GetBytes(word)))];
        return (kept.Count > 0 ? kept : rest, company, string.Concat(rest));
    }

    // A.B.C. is one word; J. R. Smith keeps its initials apart.
    private static List<string> Initials(List<string> words)
    {
        var run = words.TakeWhile(word => word.Length == 1).Count();
        return run > 2 ? [string.Concat(words.Take(run)), .. words.Skip(run)] : words;
    }

    // SergeiLavrov is two words, ABC one.
    private static string Parts(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var at = 0; at < name.Length; at++)
        {
            if (at > 1 && char.IsUpper(name[at]) && char.IsLower(name[at - 1]) && at + 1 < name.Length && char.IsLower(name[at + 1]))
            {
                text.Append(' ');
            }

            text.Append(name[at] == '&' ? " and " : name[at].ToString());
        }

        return text.ToString();
    }

    private static string Normal(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(Simplified.Of)]);

    private static bool Syllables(string name) => name.Any(char.IsLetter) && name.Where(char.IsLetter).All(letter => letter is >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3');
}
