namespace Laihua.Linkage.Registers.World;

/// <summary>An office that issues permits and types what it issues.</summary>
/// <param name="At">Its place among the offices of its register.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Share">Its share of the rows of its register.</param>
internal sealed record Office(int At, string Name, double Share);
