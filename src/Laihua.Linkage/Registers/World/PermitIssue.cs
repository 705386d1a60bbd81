namespace Laihua.Linkage.Registers.World;

/// <summary>A permit as it was issued: what is true on that day, before anybody types it.</summary>
internal sealed record PermitIssue
{
    internal required Register Register { get; init; }

    /// <summary>The day of issue, as a day number.</summary>
    internal required int Day { get; init; }

    internal required int ValidTo { get; init; }

    internal required Office Office { get; init; }

    internal required Employer Employer { get; init; }

    internal required Passport Passport { get; init; }

    /// <summary>The number on the person's row before, where it is another one.</summary>
    internal string? PreviousNumber { get; init; }

    internal required bool Man { get; init; }

    internal required DateOnly Born { get; init; }

    internal string? Chinese { get; init; }

    internal required string Post { get; init; }

    internal required string Education { get; init; }

    /// <summary>Typed a second time, as if the person were new.</summary>
    internal bool Duplicate { get; init; }

    /// <summary>A second identity of the same human being, from this row on.</summary>
    internal bool NewIdentity { get; init; }

    /// <summary>The passport is another person's.</summary>
    internal bool SharedPassport { get; init; }
}
