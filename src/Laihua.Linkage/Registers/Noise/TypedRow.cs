using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>A row as it stands in its register.</summary>
internal sealed record TypedRow
{
    internal required PermitIssue Issue { get; init; }

    internal required string Id { get; init; }

    internal required string Family { get; set; }

    internal required string Given { get; set; }

    internal required string Chinese { get; set; }

    /// <summary>The birth date as <c>yyyy-MM-dd</c>; may be empty.</summary>
    internal required string Born { get; set; }

    internal required bool Man { get; set; }

    /// <summary>Chinese name or code, as the register has it.</summary>
    internal required string Nationality { get; set; }

    internal required string Passport { get; set; }

    internal required string Previous { get; set; }

    internal required string Employer { get; set; }

    internal required string EmployerCode { get; set; }

    /// <summary>Bits of <see cref="RowTags"/>.</summary>
    internal uint Tags { get; set; }

    internal void Tag(Corruption corruption) => Tags |= RowTags.Of(corruption);
}
