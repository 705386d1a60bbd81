namespace Laihua.Linkage.Registers;

/// <summary>Which registers are made.</summary>
public sealed record RegisterOptions
{
    /// <summary>The most people of one run.</summary>
    public const long MostPersons = 5_000_000;

    /// <summary>The least and most people in a thousand who stand in both registers.</summary>
    public const int LeastOverlapPerMille = 50;

    /// <inheritdoc cref="LeastOverlapPerMille"/>
    public const int MostOverlapPerMille = 950;

    /// <summary>How many people there are, 1 to <see cref="MostPersons"/>. Register A has about two rows for each, register B about one.</summary>
    public required long Persons { get; init; }

    /// <summary>The same seed makes the same bytes.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How badly the registers are kept.</summary>
    public NoiseLevel Noise { get; init; } = NoiseLevel.Typical;

    /// <summary>How restless the lives are; those of the noise where absent.</summary>
    public NoiseLevel? Lives { get; init; }

    /// <summary>How many people in a thousand stand in both registers.</summary>
    public int OverlapPerMille { get; init; } = 400;

    /// <summary>How the bytes of register A spell its characters; register B is UTF-8.</summary>
    public RegisterEncoding EncodingOfA { get; init; } = RegisterEncoding.Gb18030;

    /// <summary>How many threads draw people; all where 0. It does not change the result.</summary>
    public int Threads { get; init; }
}
