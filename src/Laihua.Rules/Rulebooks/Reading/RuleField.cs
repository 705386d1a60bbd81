namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>One field of a version: how it is written in JSON, and what it is called.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Shape">What stands in it.</param>
/// <param name="Label">What it is called.</param>
public sealed record RuleField(string Name, RuleShape Shape, Words Label)
{
    /// <summary>Whether it may be left out.</summary>
    public bool Optional { get; init; }

    /// <summary>The most characters of a text, or the most entries of a list.</summary>
    public int Most { get; init; } = 200;

    /// <summary>The least number.</summary>
    public decimal Least { get; init; }

    /// <summary>The largest number.</summary>
    public decimal Largest { get; init; } = 1_000_000_000;

    /// <summary>The fields of a group, or of each row.</summary>
    public IReadOnlyList<RuleField> Fields { get; init; } = [];

    /// <summary>What tells one row from another, by names of its fields.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The field of a name, or null where there is none.</summary>
    public RuleField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
