using Laihua.Linkage.Registers.Drawing;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>The passports of one state.</summary>
/// <param name="Pattern">What a number is made of: <c>#</c> a figure, <c>A</c> a letter, <c>X</c> a figure or letter, anything else itself.</param>
/// <param name="Years">For how long a passport is good.</param>
/// <param name="KeepsNumber">A renewed passport has the old number.</param>
internal sealed record PassportKind(string Pattern, int Years, bool KeepsNumber)
{
    /// <summary>The most passports that one person has in a life.</summary>
    internal const int MostOfOnePerson = 10;

    private const string Letters = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private const string Figures = "0123456789";

    private const string Both = "CFGHJKLMNPRTVWXYZ0123456789";

    private ulong Capacity { get; } = Pattern.Aggregate(1UL, (product, symbol) => product * (ulong)AlphabetOf(symbol).Length);

    /// <summary>The number of one passport: unique in its state, and adjacent to nobody's but a sibling's.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="state">The place of the state in the table.</param>
    /// <param name="person">Whose passport it is.</param>
    /// <param name="ordinal">Which of the person's.</param>
    /// <param name="adjacent">The number after it: the passport of a sibling who stood next in the queue.</param>
    internal string Number(ulong seed, int state, long person, int ordinal, bool adjacent)
    {
        var half = Capacity / 2;
        var serial = ((ulong)person * MostOfOnePerson) + (ulong)(ordinal % MostOfOnePerson);
        var drawn = (new Shuffle(seed, Purpose.PassportNumber, (ulong)state, half).Of(serial % half) * 2) + (adjacent ? 1UL : 0);
        Span<char> number = stackalloc char[Pattern.Length];
        for (var at = Pattern.Length - 1; at >= 0; at--)
        {
            var alphabet = AlphabetOf(Pattern[at]);
            number[at] = alphabet.Length == 1 ? Pattern[at] : alphabet[(int)(drawn % (ulong)alphabet.Length)];
            drawn /= (ulong)alphabet.Length;
        }

        return new(number);
    }

    private static string AlphabetOf(char symbol) => symbol switch
    {
        '#' => Figures,
        'A' => Letters,
        'X' => Both,
        _ => "-",
    };
}
