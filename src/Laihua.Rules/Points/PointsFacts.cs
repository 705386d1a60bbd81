namespace Laihua.Rules.Points;

/// <summary>What a person states for a points score. What is null was not stated: it scores nothing and is named as missing.</summary>
/// <remarks>
/// <para><b>Units</b> CNY a year, paid by the employer in China; years; months a year; GB/T 2260 code of six digits.</para>
/// <para><b>Shape</b> Options are the ids of the published contract.</para>
/// </remarks>
public sealed record PointsFacts
{
    /// <summary>The asker's own mark, given back as it came.</summary>
    public string? Id { get; init; }

    /// <summary>The day at which age is counted.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day of birth.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The age, where the day of birth is not given; cut to completed years.</summary>
    public decimal? Age { get; init; }

    /// <summary>Annual pay by the employer in China, before tax, in CNY.</summary>
    public decimal? AnnualSalaryCny { get; init; }

    /// <summary><c>doctor</c>, <c>master</c>, <c>bachelor</c> or <c>none</c>.</summary>
    public string? Education { get; init; }

    /// <summary><c>top-international</c>, <c>senior-technician</c>, <c>technician</c>, <c>senior-worker</c> or <c>none</c>.</summary>
    public string? VocationalGrade { get; init; }

    /// <summary>Years of work related to the post; cut to completed years.</summary>
    public decimal? WorkYears { get; init; }

    /// <summary>Months a year worked in China, 0 to 12.</summary>
    public decimal? MonthsPerYear { get; init; }

    /// <summary>Proofs of Chinese: <c>former-national</c>, <c>degree-taught-in-chinese</c>, <c>hsk1</c> to <c>hsk5</c>.</summary>
    public IReadOnlyList<string>? Chinese { get; init; }

    /// <summary>The place of work, GB/T 2260 (<c>230100</c> is Harbin).</summary>
    public string? WorkRegion { get; init; }

    /// <summary>The region said outright: <c>west</c>, <c>northeast-old-industry</c>, <c>poverty-county</c> or <c>none</c>.</summary>
    public string? RegionGround { get; init; }

    /// <summary><c>high-level-university</c>, <c>global-500</c>, <c>intellectual-property</c>, <c>five-years-in-china</c>.</summary>
    public IReadOnlyList<string>? Elite { get; init; }

    /// <summary>Local incentive points that the province gave, 0 to 10, whole.</summary>
    public decimal? LocalPoints { get; init; }

    /// <summary>Codes of the catalogue of the province of the place of work (<c>GD-1.1</c>), whose points add up; in place of <see cref="LocalPoints"/>.</summary>
    public IReadOnlyList<string>? LocalItems { get; init; }

    /// <summary>What is stated for the grounds beyond what points ask.</summary>
    public GroundStatement? Ground { get; init; }

    /// <summary>Direct grounds that are met (<c>A2.1</c>).</summary>
    public IReadOnlyList<string>? Direct { get; init; }

    /// <summary>Ids of versions by which to score, for what keeps its own; what is not named is that in force on the day.</summary>
    public IReadOnlyList<string>? Rules { get; init; }
}
