namespace Laihua.Linkage.Registers.World;

/// <summary>Two people; the last one of an odd number stands alone.</summary>
/// <param name="First">The first.</param>
/// <param name="Second">The second; null where there is none.</param>
/// <param name="Kinship">How they are alike.</param>
internal sealed record Pair(Life First, Life? Second, Kinship Kinship);
