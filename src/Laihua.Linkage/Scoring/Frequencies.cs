namespace Laihua.Linkage;

/// <summary>How frequent each value of a field is among people, duplicates of one person counted once.</summary>
internal sealed class Frequencies
{
    private const double MostShare = 1;

    // Sums of whole numbers are the same in any order; the order of values is that in which rows were read.
    private const double Fixed = 1L << 38;
    private readonly int[] counts;
    private readonly double[] chances;
    private readonly Records records;

    internal Frequencies(Records records, FieldData field)
    {
        this.records = records;
        var values = field.Values;
        counts = new int[field.Table.Count];
        chances = new double[field.Table.Count];
        for (var record = 0; record < records.Count; record++)
        {
            if (values[record] is >= 0 and var value)
            {
                counts[value]++;
                Filled++;
            }
        }

        Count([]);
    }

    /// <summary>How many records have a value.</summary>
    internal int Filled { get; }

    /// <summary>How likely two people agree in any value.</summary>
    internal double Chance { get; private set; }

    /// <summary>How likely another person has this value.</summary>
    internal double this[int value] => chances[value];

    /// <summary>
    /// Counts anew. A person with k records gives k(k-1)/2 pairs that agree; n records with p such pairs are n²/(n + 2p) people. A value seen once is then
    /// given what values seen twice leave over for it (Good 1953), so that nothing depends on whether a field holds names or numbers.
    /// </summary>
    /// <param name="agreeing">By value how many pairs of one person agree in it.</param>
    internal void Count(ReadOnlySpan<double> agreeing)
    {
        var people = new double[counts.Length];
        var (sum, once, twice) = (0L, 1.0, 0.5);
        for (var value = 0; value < counts.Length; value++)
        {
            var count = counts[value];
            people[value] = count == 0 ? 0 : Math.Max(1, (double)count * count / (count + (2 * (agreeing.IsEmpty ? 0 : agreeing[value]))));
            sum += Exact(people[value]);
            once += people[value] is >= 1 and < 1.5 ? 1 : 0;
            twice += people[value] is >= 1.5 and < 2.5 ? 1 : 0;
        }

        var (all, unseen, chance) = (Math.Max(1, sum / Fixed), Math.Min(1, 2 * twice / once), 0L);
        for (var value = 0; value < counts.Length; value++)
        {
            var share = people[value] == 0 ? 0 : (people[value] - 1 + unseen) / all;
            chances[value] = Math.Clamp(share, 0.1 / Math.Max(1, records.Count), MostShare);
            chance += Exact(people[value] * chances[value]);
        }

        Chance = counts.Length == 0 ? MostShare : chance / Fixed / all;
    }

    private static long Exact(double number) => (long)Math.Round(number * Fixed);
}
