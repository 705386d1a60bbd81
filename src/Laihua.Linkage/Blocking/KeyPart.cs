namespace Laihua.Linkage;

/// <summary>A part of a key: one hash for each value of a field, or for each record.</summary>
internal sealed class KeyPart
{
    private readonly ulong[] hashes;
    private readonly ValueColumn? values;
    private readonly Func<int, ulong> later;

    private KeyPart(int field, Atom atom, string name, ulong[] hashes, ValueColumn? values, Func<int, ulong> later)
    {
        Field = field;
        Atom = atom;
        Name = name;
        this.hashes = hashes;
        this.values = values;
        this.later = later;
    }

    internal int Field { get; }

    internal Atom Atom { get; }

    internal string Name { get; }

    /// <summary>The hash of a record; zero when it has no such part. A value that came later, and a record that is searched for, are hashed anew.</summary>
    internal ulong this[int record]
    {
        get
        {
            var at = values is { } column ? column[record] : record;
            return at < 0 ? 0 : at < hashes.Length ? hashes[at] : later(at);
        }
    }

    /// <param name="field">The field.</param>
    /// <param name="atom">What of its values.</param>
    /// <param name="known">Takes the hashes of each table and part, for fields may share a table.</param>
    internal static KeyPart Of(FieldData field, Atom atom, Dictionary<(ValueTable Table, Atom Atom), ulong[]> known)
    {
        if (!known.TryGetValue((field.Table, atom), out var hashes))
        {
            known[(field.Table, atom)] = hashes = new ulong[field.Table.Count];
            Parallel.For(0, hashes.Length, value => hashes[value] = field.Table.Part(atom, value));
        }

        return new(field.Number, atom, $"{field.Field.Name}.{Word(atom)}", hashes, field.Values, value => field.Table.Part(atom, value));
    }

    /// <summary>All tokens of given and family name as they sound, in any order and in whichever field.</summary>
    internal static KeyPart WholeName(FieldData given, FieldData family)
    {
        var names = (NameValues)given.Table;
        ulong Of(int record)
        {
            var sum = names.SumOf(given.Values[record], rough: true) + names.SumOf(family.Values[record], rough: true);
            return sum == 0 ? 0 : Hash64.Of(sum);
        }

        var hashes = new ulong[given.Values.Records];
        Parallel.For(0, hashes.Length, record => hashes[record] = Of(record));
        return new(given.Number, Atom.Unordered, $"{given.Field.Name}+{family.Field.Name}.{Word(Atom.Unordered)}", hashes, values: null, Of);
    }

    private static string Word(Atom atom) => atom switch
    {
        Atom.Exact => "exact",
        Atom.Rough => "rough",
        Atom.Unordered => "unordered",
        Atom.MonthAndDay => "month-and-day",
        Atom.Year => "year",
        Atom.MixedYear => "mixed-year",
        Atom.Initial => "initial",
    };
}
