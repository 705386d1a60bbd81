namespace Laihua.Rules.Points;

/// <summary>One option of a points table: something that a person has or has not.</summary>
/// <param name="Id">The option's id, as in the published contract (<c>hsk5</c>).</param>
/// <param name="Field">The input that names it, where that is not the item's own (<c>vocationalGrade</c>).</param>
/// <param name="Points">What it gives.</param>
/// <param name="Reason">The option in words; for one that does not count, why.</param>
/// <param name="Counted">False for an option that is known but that this table does not mark.</param>
/// <param name="OnlyProvinces">The provinces (two digits of GB/T 2260) in which alone it counts; empty is everywhere.</param>
/// <param name="Elsewhere">Why it does not count in other provinces.</param>
public sealed record PointsOption(
    string Id,
    string? Field,
    int Points,
    Words Reason,
    bool Counted,
    IReadOnlyList<string> OnlyProvinces,
    Words? Elsewhere);
