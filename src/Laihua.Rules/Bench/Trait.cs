using System.Collections.Frozen;

namespace Laihua.Rules.Bench;

/// <summary>One value by which people are told apart.</summary>
/// <param name="Id">Its stable id; <c>unknown</c> where it was not stated.</param>
/// <param name="Name">Its name.</param>
public sealed record TraitValue(string Id, Words Name);

/// <summary>Something by which a result is broken down.</summary>
/// <remarks><para><b>Shape</b> At most 255 values and, as the last, the one for those who state none.</para></remarks>
public sealed class Trait
{
    private readonly FrozenDictionary<string, byte> byId;

    internal Trait(string id, Words name, IEnumerable<TraitValue> values)
    {
        (Id, Name) = (id, name);
        Values = [.. values, new("unknown", new("Not stated", "未填写"))];
        byId = Values.Index().ToFrozenDictionary(value => value.Item.Id, value => checked((byte)value.Index));
    }

    /// <summary>The stable id (<c>occupation</c>).</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Words Name { get; }

    /// <summary>What it can be; the last is "not stated".</summary>
    public IReadOnlyList<TraitValue> Values { get; }

    /// <summary>The number of a value; that of "not stated" for an id that is none.</summary>
    internal byte IndexOf(string? id) => id is not null && byId.TryGetValue(id, out var index) ? index : (byte)(Values.Count - 1);
}
