using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>One human being.</summary>
internal sealed record Person
{
    /// <summary>Who it is, from 0.</summary>
    internal required long Index { get; init; }

    internal required Nationality Nationality { get; init; }

    /// <summary>The second nationality of a dual national.</summary>
    internal Nationality? Second { get; init; }

    internal required bool Man { get; init; }

    internal required DateOnly Born { get; init; }

    internal required FullName Name { get; init; }

    /// <summary>The Chinese name, of those who have one: their own characters, a reading of the sound, or one they chose.</summary>
    internal string? Chinese { get; init; }

    /// <summary>Whose passport stood next to this one's in the queue: the sibling's, else the person's own number.</summary>
    internal required long PassportSerial { get; init; }

    /// <summary>The passports are those after the sibling's.</summary>
    internal bool PassportAdjacent { get; init; }
}
