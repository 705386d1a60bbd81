namespace Laihua.Linkage;

/// <summary>A part of a key: one hash for each value of a field, or for each record.</summary>
internal sealed class KeyPart
{
    private readonly ulong[] hashes;
    private readonly int[]? values;

    private KeyPart(int field, Atom atom, string name, ulong[] hashes, int[]? values)
    {
        Field = field;
        Atom = atom;
        Name = name;
        this.hashes = hashes;
        this.values = values;
    }

    internal int Field { get; }

    internal Atom Atom { get; }

    internal string Name { get; }

    /// <summary>The hash of a record; zero when it has no such part.</summary>
    internal ulong this[int record] => values is null ? hashes[record] : values[record] is var value and >= 0 ? hashes[value] : 0;

    internal static KeyPart Of(FieldData field, Atom atom)
    {
        var hashes = new ulong[field.Table.Count];
        Parallel.For(0, hashes.Length, value => hashes[value] = field.Table.Part(atom, value));
        return new(field.Number, atom, $"{field.Field.Name}.{Word(atom)}", hashes, field.Values);
    }

    /// <summary>All tokens of given and family name as they sound, in any order and in whichever field.</summary>
    internal static KeyPart WholeName(FieldData given, FieldData family)
    {
        var hashes = new ulong[given.Values.Length];
        var names = (NameValues)given.Table;
        Parallel.For(0, hashes.Length, record =>
        {
            var sum = names.SumOf(given.Values[record], rough: true) + names.SumOf(family.Values[record], rough: true);
            hashes[record] = sum == 0 ? 0 : Hash64.Of(sum);
        });
        return new(given.Number, Atom.Unordered, $"{given.Field.Name}+{family.Field.Name}.{Word(Atom.Unordered)}", hashes, values: null);
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
