namespace Laihua.Rules.Points;

/// <summary>What a person states for the grounds beyond what points ask. What is null was not stated, and leaves the grounds that ask it open.</summary>
/// <remarks><para><b>Units</b> Completed years; days; USD; percent; CNY a year; hours; ISO 639-1 and ISO 3166 alpha-3 codes.</para></remarks>
public sealed record GroundStatement
{
    /// <summary>What is stated of the language taught where the post is no language teaching.</summary>
    public const string NoLanguage = "none";

    /// <summary>Years of work related to the post, where they are not the years of the points.</summary>
    public decimal? RelatedYears { get; init; }

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

    /// <summary>The language taught, ISO 639-1 (<c>en</c>) or <c>other</c>; <c>none</c> where the post is no language teaching.</summary>
    public string? Language { get; init; }

    /// <summary>The nationality, ISO 3166 alpha-3.</summary>
    public string? Nationality { get; init; }

    /// <summary>Years of language teaching.</summary>
    public decimal? TeachingYears { get; init; }

    /// <summary>Whether there is a bachelor's degree or above in education, language or teacher training.</summary>
    public bool? DegreeInTeaching { get; init; }

    /// <summary>Whether there is a teacher's certificate of the home country.</summary>
    public bool? HomeTeacherCertificate { get; init; }

    /// <summary>Whether there is the certificate "TEFL in China".</summary>
    public bool? TeflInChina { get; init; }

    /// <summary>Hours of another accepted course in language teaching.</summary>
    public decimal? CourseHours { get; init; }

    /// <summary>Whether a text can stand for a language.</summary>
    internal static bool IsLanguage(string text) =>
        text is NoLanguage or "other" || (text.Length == 2 && text.All(char.IsAsciiLetterLower));
}
