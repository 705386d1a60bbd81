namespace Laihua.Linkage.Registers.World;

/// <summary>A time of work in China under one kind of permit.</summary>
/// <param name="Register">The register of that kind.</param>
/// <param name="From">The first day, as a day number.</param>
/// <param name="To">The last day.</param>
internal sealed record Stay(Register Register, int From, int To);
