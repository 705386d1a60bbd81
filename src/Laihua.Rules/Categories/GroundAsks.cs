namespace Laihua.Rules.Categories;

/// <summary>What a ground asks of the facts; null is not asked.</summary>
public sealed record GroundAsks
{
    /// <summary>The highest age, itself included.</summary>
    public int? MaximumAge { get; init; }

    /// <summary>What is published of the age limit for this ground.</summary>
    public IReadOnlyList<AgeException> AgeExceptions { get; init; } = [];

    /// <summary>The age under which one must be.</summary>
    public int? UnderAge { get; init; }

    /// <summary>The least degree.</summary>
    public Degree? MinimumEducation { get; init; }

    /// <summary>The least completed years of related work.</summary>
    public int? MinimumRelatedYears { get; init; }

    /// <summary>The least pay, as a multiple of the local average wage of the year before.</summary>
    public int? PayMultiple { get; init; }

    /// <summary>The least actual investment in USD.</summary>
    public decimal? MinimumInvestmentUsd { get; init; }

    /// <summary>The least personal share in percent.</summary>
    public decimal? MinimumSharePercent { get; init; }

    /// <summary>The least sales a year in CNY.</summary>
    public decimal? MinimumYearlySalesCny { get; init; }

    /// <summary>The least tax a year in CNY that stands in for the sales.</summary>
    public decimal? TaxInsteadOfSalesCny { get; init; }

    /// <summary>The least consecutive years for which investment or sales have held.</summary>
    public int? MinimumStableYears { get; init; }

    /// <summary>The longest stay for work, in days.</summary>
    public int? MaximumDays { get; init; }

    /// <summary>The least points.</summary>
    public int? MinimumPoints { get; init; }

    /// <summary>What it asks of a language teacher; null for every other ground.</summary>
    public TeachingAsks? Teaching { get; init; }
}
