namespace Laihua.Linkage;

/// <summary>How two names stand to each other.</summary>
/// <param name="Likeness">From 0 to 1; from one half on they may be of one person.</param>
/// <param name="Same">Whether they may be of one person (or company).</param>
public readonly record struct NameVerdict(double Likeness, bool Same);
