namespace Laihua.Linkage.Registers.World;

/// <summary>A day on which a permit is issued: the first of a stay, a renewal, or another employer's.</summary>
/// <param name="Stay">Which stay of the person, from 0.</param>
/// <param name="Register">The register of the permit.</param>
/// <param name="Day">The day number.</param>
/// <param name="ValidTo">The last day of the permit.</param>
/// <param name="Work">The work that it is for.</param>
/// <param name="Duplicate">The permit is typed a second time.</param>
internal sealed record Occasion(int Stay, Register Register, int Day, int ValidTo, Work Work, bool Duplicate);
