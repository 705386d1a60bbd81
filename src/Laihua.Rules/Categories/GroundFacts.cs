namespace Laihua.Rules.Categories;

/// <summary>What is known of a person, a post and an employer for the grounds; null is not known.</summary>
/// <remarks><para><b>Units</b> Completed years; CNY a year; USD; percent; days; GB/T 2260 and ISO 3166 alpha-3 codes.</para></remarks>
public sealed record GroundFacts
{
    /// <summary>The day at which the facts are weighed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The age in completed years.</summary>
    public int? Age { get; init; }

    /// <summary>The highest degree.</summary>
    public Degree? Education { get; init; }

    /// <summary>Years of work related to the post.</summary>
    public decimal? RelatedYears { get; init; }

    /// <summary>Annual pay by the employer in China, in CNY.</summary>
    public decimal? AnnualSalaryCny { get; init; }

    /// <summary>The place of work.</summary>
    public string? Place { get; init; }

    /// <summary>The points, where they were counted.</summary>
    public int? Points { get; init; }

    /// <summary>The points from which on the table that counted them gives A; null is the ground's own number.</summary>
    public int? PointsForA { get; init; }

    /// <summary>The points from which on the table that counted them gives B; null is the ground's own number.</summary>
    public int? PointsForB { get; init; }

    /// <summary>The days of work asked for.</summary>
    public decimal? WorkDays { get; init; }

    /// <summary>The actual investment in USD.</summary>
    public decimal? InvestmentUsd { get; init; }

    /// <summary>The personal share in percent.</summary>
    public decimal? SharePercent { get; init; }

    /// <summary>The firm's lowest sales a year in the years counted, in CNY.</summary>
    public decimal? YearlySalesCny { get; init; }

    /// <summary>The firm's lowest tax a year in the years counted, in CNY.</summary>
    public decimal? YearlyTaxCny { get; init; }

    /// <summary>The consecutive years for which investment or sales have held.</summary>
    public decimal? StableYears { get; init; }

    /// <summary>What a language teacher brings; null for who is known to be none.</summary>
    public TeacherFacts? Teacher { get; init; }

    /// <summary>The grounds whose judgement an officer has made in the person's favour, by evidence seen.</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];
}

/// <summary>What a language teacher brings; null is not known.</summary>
/// <param name="Language">The language taught, ISO 639-1 (<c>en</c>).</param>
/// <param name="Nationality">ISO 3166 alpha-3.</param>
/// <param name="TeachingYears">Years of language teaching.</param>
/// <param name="DegreeInTeaching">A bachelor's degree or above in education, language or teacher training.</param>
/// <param name="HomeTeacherCertificate">A teacher's certificate of the home country.</param>
/// <param name="TeflInChina">The certificate "TEFL in China".</param>
/// <param name="CourseHours">Hours of another accepted course in language teaching.</param>
public sealed record TeacherFacts(
    string? Language,
    string? Nationality,
    decimal? TeachingYears,
    bool? DegreeInTeaching = false,
    bool? HomeTeacherCertificate = false,
    bool? TeflInChina = false,
    decimal? CourseHours = 0)
{
    /// <summary>Somebody of whom it is not known whether the post is one of language teaching.</summary>
    public static TeacherFacts Unknown { get; } = new(null, null, null, null, null, null, null);

    /// <summary>Whether a proof that stands in for the years is there; null where that is not known.</summary>
    /// <param name="waiver">The proof.</param>
    internal bool? Has(TeachingWaiver waiver) => waiver.Id switch
    {
        "degree-in-teaching" => DegreeInTeaching,
        "home-teacher-certificate" => HomeTeacherCertificate,
        "tefl-in-china" => TeflInChina,
        "course" => CourseHours is { } hours ? hours >= waiver.MinimumHours : null,
        _ => throw new InvalidOperationException($"A proof of teaching that no fact tells: {waiver.Id}."),
    };
}
