namespace Laihua.Linkage.Registers;

/// <summary>What was made, and how: <c>manifest.json</c>.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Persons">How many people there are.</param>
/// <param name="Noise">How badly the registers are kept.</param>
/// <param name="Lives">How restless the lives are.</param>
/// <param name="OverlapPerMille">How many people in a thousand stand in both registers, as asked for.</param>
/// <param name="EncodingOfA">How register A is spelt; B is UTF-8.</param>
/// <param name="Versions">What else the bytes depend on.</param>
/// <param name="Counts">What came out.</param>
/// <param name="Rates">Every corruption in each register.</param>
/// <param name="Files">Every other file.</param>
public sealed record RegisterManifest(
    ulong Seed,
    long Persons,
    NoiseLevel Noise,
    NoiseLevel Lives,
    int OverlapPerMille,
    RegisterEncoding EncodingOfA,
    RegisterVersions Versions,
    RegisterCounts Counts,
    IReadOnlyList<CorruptionRate> Rates,
    IReadOnlyList<RegisterFile> Files);
