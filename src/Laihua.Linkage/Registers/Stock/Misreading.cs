namespace Laihua.Linkage.Registers.Stock;

/// <summary>Letters that are mistaken for others.</summary>
/// <param name="Where">Only at the <c>start</c> or the <c>end</c> of a name, or <c>all</c>.</param>
/// <param name="Read">What stands there.</param>
/// <param name="Typed">What is typed.</param>
internal sealed record Misreading(string Where, string Read, string Typed)
{
    /// <summary>Where it can happen in a name; -1 where it cannot.</summary>
    internal int In(string name) => Where switch
    {
        "start" => name.StartsWith(Read, StringComparison.Ordinal) ? 0 : -1,
        "end" => name.EndsWith(Read, StringComparison.Ordinal) ? name.Length - Read.Length : -1,
        _ => name.IndexOf(Read, StringComparison.Ordinal),
    };

    /// <summary>The name with this mistake made at a place.</summary>
    internal string At(string name, int place) => string.Concat(name.AsSpan(0, place), Typed, name.AsSpan(place + Read.Length));
}
