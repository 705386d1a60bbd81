namespace Laihua.Linkage;

/// <summary>
/// What family name, address and the like say together, where given name and birth date are of two: families share them, so that each after the first adds
/// little. Fellegi and Sunter's sum takes fields to be independent; here it is brought down to what a shared home is worth.
/// </summary>
internal sealed class Household
{
    private const byte AlikeName = 5;
    private const byte TwoParts = 4;
    private const byte NearNumber = 4;
    private readonly FieldKind[] kinds;
    private readonly int[] shared;
    private readonly int[] given;
    private readonly int[] families;
    private readonly int[] numbers;
    private readonly int[] dates;
    private readonly int most;
    private readonly bool applies;

    internal Household(FieldData[] fields, Weights weights)
    {
        kinds = [.. fields.Select(field => field.Kind)];
        shared = Of(FieldKind.FamilyName, FieldKind.Text, FieldKind.Code, FieldKind.Number);
        given = Of(FieldKind.GivenName, FieldKind.FullName);
        families = Of(FieldKind.FamilyName);
        numbers = Of(FieldKind.Identifier);
        dates = Of(FieldKind.Date);

        // Homes are shared by more pairs than are of one person: all of it does not make up for the prior, and learning cannot be led astray by families.
        most = Math.Max(0, -weights.Prior - (6 * Weights.Bit));
        applies = weights.Homes;
    }

    /// <summary>What is taken off again; zero where a given name, a birth date or a number agrees.</summary>
    internal int Less(ReadOnlySpan<byte> levels, ReadOnlySpan<int> bits)
    {
        if (!applies || !Differ(levels))
        {
            return 0;
        }

        var sum = 0;
        foreach (var field in shared)
        {
            sum += Math.Max(0, bits[field]);
        }

        return Math.Min(0, most - sum);
    }

    /// <summary>Whether families are seen among pairs that would be joined or shown: far more pairs whose given name and birth date differ than two other things that both went wrong.</summary>
    internal static bool SeenIn(TrainingPairs pairs, Records records, Weights weights)
    {
        const int ByChance = 5;
        const int Unevenness = 3;
        var scorer = new PairScorer(records, weights with { Homes = false });
        var home = new Household(records.Fields, weights);
        var (homes, slips) = (0, new int[2]);
        Span<int> bits = stackalloc int[records.Fields.Length];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var (first, second, swapped) = pairs[pair];
            var levels = pairs.Levels(pair);
            if (!swapped && None(levels, home.numbers, NearNumber) && scorer.Weigh(first, second, levels, swapped, bits) >= Thresholds.CautiousReview)
            {
                var (given, family, date) = (Known(levels, home.given, AlikeName), Known(levels, home.families, AlikeName), Known(levels, home.dates, TwoParts + 1));
                homes += (given, family, date) is (true, false, true) ? 1 : 0;
                slips[0] += (given, family, date) is (false, true, true) ? 1 : 0;
                slips[1] += (given, family, date) is (true, true, false) ? 1 : 0;
            }
        }

        return homes > (Unevenness * slips.Max()) + ByChance;
    }

    // True where the field is known and differs, false where it agrees; null where it says nothing.
    private static bool? Known(ReadOnlySpan<byte> levels, int[] fields, int differsFrom)
    {
        bool? differs = null;
        foreach (var field in fields)
        {
            differs = levels[field] == Levels.None ? differs : (differs ?? true) && levels[field] >= differsFrom;
        }

        return differs;
    }

    private bool Differ(ReadOnlySpan<byte> levels)
    {
        var names = 0;
        foreach (var field in given)
        {
            if (levels[field] is not Levels.None and < AlikeName)
            {
                return false;
            }

            names += levels[field] == Levels.None ? 0 : 1;
        }

        return names > 0 && None(levels, dates, TwoParts) && None(levels, numbers, NearNumber);
    }

    private static bool None(ReadOnlySpan<byte> levels, int[] fields, int agreeing)
    {
        foreach (var field in fields)
        {
            if (levels[field] != Levels.None && levels[field] <= agreeing)
            {
                return false;
            }
        }

        return true;
    }

    private int[] Of(params FieldKind[] wanted) => [.. Enumerable.Range(0, kinds.Length).Where(field => wanted.Contains(kinds[field]))];
}
