using System.Runtime.InteropServices;

namespace Laihua.Linkage;

/// <summary>
/// Derives the keys from the schema and from what the values cost: a part stands alone where few records share it, else two or three together.
/// </summary>
internal sealed class KeyPlan
{
    private const double MostPairsARecord = 5;
    private const double MostOfAllARecord = 30;
    private const double PairsOfASmallTable = 500_000;
    private const int MostKeys = 28;
    private const int MostKeysOfMany = 16;
    private const int Many = 200_000;
    private const int Sampled = 50_000;
    private readonly Records records;
    private readonly List<BlockingKey> keys = [];
    private readonly List<(string Name, double Pairs)> leftOut = [];
    private double total;

    /// <summary>How many pairs the keys are expected to join.</summary>
    internal double EstimatedPairs => total;

    internal KeyPlan(Records records)
    {
        this.records = records;
        Parts = FindParts();
        Choose();
    }

    internal IReadOnlyList<BlockingKey> Keys => keys;

    /// <summary>Keys that would have compared too many pairs, with how many.</summary>
    internal IReadOnlyList<(string Name, double Pairs)> LeftOut => leftOut;

    internal IReadOnlyList<KeyPart> Parts { get; }

    private List<KeyPart> FindParts()
    {
        var (parts, known) = (new List<KeyPart>(), new Dictionary<(ValueTable Table, Atom Atom), ulong[]>());
        foreach (var field in records.Fields.OrderBy(field => Order(field.Kind)))
        {
            parts.AddRange(Atoms(field.Kind).Select(atom => KeyPart.Of(field, atom, known)));
        }

        var given = Array.Find(records.Fields, field => field.Kind == FieldKind.GivenName);
        var family = Array.Find(records.Fields, field => field.Kind == FieldKind.FamilyName);
        if (given is not null && family is not null)
        {
            parts.Add(KeyPart.WholeName(given, family));
        }

        return parts;
    }

    private static int Order(FieldKind kind) => kind switch
    {
        FieldKind.Identifier => 0,
        FieldKind.Date => 1,
        FieldKind.FamilyName => 2,
        FieldKind.ChineseName => 3,
        FieldKind.FullName => 4,
        FieldKind.GivenName => 5,
        FieldKind.Text => 6,
        FieldKind.Code => 7,
        FieldKind.Year => 8,
        FieldKind.Country => 9,
        FieldKind.Number => 10,
        FieldKind.Category => 11,
    };

    private static Atom[] Atoms(FieldKind kind) => kind switch
    {
        FieldKind.Identifier => [Atom.Exact, Atom.Rough, Atom.Unordered],
        FieldKind.Date => [Atom.Exact, Atom.Unordered, Atom.MixedYear, Atom.MonthAndDay, Atom.Year],
        FieldKind.FamilyName or FieldKind.GivenName => [Atom.Rough, Atom.Initial],
        FieldKind.FullName => [Atom.Unordered, Atom.Rough],
        FieldKind.ChineseName or FieldKind.Code or FieldKind.Year or FieldKind.Country or FieldKind.Number => [Atom.Exact],
        FieldKind.Text => [Atom.Exact, Atom.Rough],
        FieldKind.Category => [],
    };

    private void Choose()
    {
        KeyPart[] numbers = [.. Parts.Where(part => part.Atom == Atom.Exact && records.Fields[part.Field].Kind == FieldKind.Identifier)];
        var together = numbers.Length > 1 && Take(BlockingKey.Crosswise(numbers));

        // A number that many share names nobody, with whatever else beside it.
        var crowded = Parts.Where(part => !(together && numbers.Contains(part)) && !Take([part]) && records.Fields[part.Field].Kind != FieldKind.Identifier).ToList();

        var two = new List<KeyPart[]>();
        foreach (var pair in Sets(crowded, 2))
        {
            if (!Take(pair))
            {
                two.Add(pair);
            }
        }

        foreach (var set in Sets(crowded, 3).Where(set => two.Exists(pair => pair.All(set.Contains))).Where(set => !keys.Exists(key => key.Parts.All(set.Contains))))
        {
            Take(set);
        }
    }

    private static IEnumerable<KeyPart[]> Sets(List<KeyPart> parts, int size) =>
        from numbers in Numbers(parts.Count, size, 0)
        let set = numbers.Select(number => parts[number]).ToArray()
        where set.Select(part => part.Field).Distinct().Count() == size
        orderby numbers.Sum()
        select set;

    private static IEnumerable<int[]> Numbers(int count, int size, int from) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, count - from)).SelectMany(first => Numbers(count, size - 1, first + 1).Select(rest => (int[])[first, .. rest]));

    private bool Take(IReadOnlyList<KeyPart> parts) => Take(new BlockingKey(parts));

    private bool Take(BlockingKey key)
    {
        if (keys.Count >= (records.Count >= Many ? MostKeysOfMany : MostKeys))
        {
            return false;
        }

        var pairs = Pairs(key);
        if (pairs > Budget(MostPairsARecord) || total + pairs > Budget(MostOfAllARecord))
        {
            leftOut.Add((key.Name, pairs));
            return false;
        }

        if (pairs > 0)
        {
            total += pairs;
            keys.Add(key);
        }

        return true;
    }

    // A small table is compared more thoroughly, for it costs nothing.
    private double Budget(double pairsARecord) => Math.Max(pairsARecord * records.Count, PairsOfASmallTable * pairsARecord / MostOfAllARecord);

    // Counted among the first records of each table: their order is that of hashes, so they are drawn by chance.
    private double Pairs(BlockingKey key)
    {
        var counts = new Dictionary<ulong, (int Left, int Right)>();
        var (left, right) = (Math.Min(records.Split, Sampled), Math.Min(records.Count - records.Split, Sampled));
        Count(key, 0, left, counts, right: false);
        Count(key, records.Split, right, counts, right: true);
        var (all, some) = (records.AllPairs, records.Within ? (left + right) * (left + right - 1.0) / 2 : (double)left * right);
        var pairs = counts.Values.Sum(count => records.Within ? (count.Left + count.Right) * (count.Left + count.Right - 1.0) / 2 : (double)count.Left * count.Right);
        return pairs * all / Math.Max(1, some);
    }

    private static void Count(BlockingKey key, int from, int count, Dictionary<ulong, (int Left, int Right)> counts, bool right)
    {
        for (var record = from; record < from + count; record++)
        {
            for (var slot = 0; slot < key.Slots; slot++)
            {
                if (key.HashOf(record, slot) is not 0 and var hash)
                {
                    ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _);
                    entry = right ? (entry.Left, entry.Right + 1) : (entry.Left + 1, entry.Right);
                }
            }
        }
    }
}
