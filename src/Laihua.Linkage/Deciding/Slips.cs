namespace Laihua.Linkage;

/// <summary>
/// Whether this data tells twins from slips. Two records that differ in the given name alone may be twins, or one person whose given name was written wrongly;
/// where family names and birth dates go wrong as often, and far more often than twins are born, it is a slip.
/// </summary>
internal sealed class Slips
{
    // Pairs of twins for one person of a register that holds one in twenty of a population.
    private const double TwinsAPerson = 0.0005;
    private const double Surely = 5;
    private const int FewValues = 4;
    private const double SomeShare = 0.01;
    private const int EnoughPairs = 500_000;

    // How many times as often as another field the given name may go wrong; where documents say that there are two, no oftener.
    private static readonly double[] Unevenness = [3, 1];
    private readonly bool[] trusted = new bool[2];

    internal Slips(Records records, PairScorer scorer, KeptPairs kept, double matches)
    {
        Records = records;
        Lives = new(records);
        Prior = scorer.Weights.Prior;
        FewValued = [.. records.Fields.Select(Few)];
        var counts = Counted(scorer, kept);

        var people = records.Count / (1 + (2 * matches / records.Count));
        for (var number = 0; number < trusted.Length; number++)
        {
            var (given, family, date) = ((double)counts[number, 0], (double)counts[number, 1], (double)counts[number, 2]);
            var twins = Math.Max(TwinsAPerson * people, given - (Unevenness[number] * Math.Max(family, date)));
            trusted[number] = (family + date) / 2 >= Surely * twins;
        }
    }

    internal Records Records { get; }

    /// <summary>What a pair weighs before it is looked at.</summary>
    internal int Prior { get; }

    /// <summary>Whether documents follow one another.</summary>
    internal Lives Lives { get; }

    /// <summary>By field whether it is a category of few values, as sex is.</summary>
    internal IReadOnlyList<bool> FewValued { get; }

    /// <summary>Whether a given name that differs alone may be taken for a slip.</summary>
    internal bool Explain(bool numberDiffers) => trusted[numberDiffers ? 1 : 0];

    private int[,] Counted(PairScorer scorer, KeptPairs kept)
    {
        // Of very many one in so many, evenly by weight: what is asked is how many times as often one thing goes wrong as another.
        var all = kept.CountFrom(Thresholds.CautiousMatch);
        var oneIn = Math.Max(1, all / EnoughPairs);
        var (some, sum) = (all / oneIn, new int[2, 3]);
        Parallel.For(0, (some + KeptPairs.Chunk - 1) / KeptPairs.Chunk, chunk =>
        {
            var (levels, bits) = (new byte[Records.Fields.Length], new int[Records.Fields.Length]);
            for (var number = chunk * KeptPairs.Chunk; number < Math.Min(some, (chunk + 1) * KeptPairs.Chunk); number++)
            {
                var pair = number * oneIn;
                scorer.Score(kept[pair].First, kept[pair].Second, levels, bits, out var swapped);
                var evidence = new Evidence(this, kept[pair].First, kept[pair].Second, levels, bits);
                if (!swapped && evidence.Odd() is { } odd)
                {
                    Interlocked.Add(ref sum[evidence.NumberDiffers() ? 1 : 0, (int)odd], oneIn);
                }
            }
        });
        return sum;
    }

    private static bool Few(FieldData field)
    {
        if (field.Kind != FieldKind.Category)
        {
            return false;
        }

        var counts = new int[field.Table.Count];
        for (var record = 0; record < field.Values.Records; record++)
        {
            if (field.Values[record] is >= 0 and var value)
            {
                counts[value]++;
            }
        }

        return counts.Count(count => count >= SomeShare * field.Values.Records) <= FewValues;
    }
}
