namespace Laihua.App.Features.Demonstration;

/// <summary>Somebody invented, and the post for whom an employer wants them.</summary>
internal sealed record DemonstrationPerson
{
    public required string FamilyName { get; init; }

    public required string GivenNames { get; init; }

    public string ChineseName { get; init; } = "";

    /// <summary><c>F</c> or <c>M</c>.</summary>
    public required string Sex { get; init; }

    /// <summary>Age in years at the turn of this year.</summary>
    public required int Age { get; init; }

    /// <summary>ISO 3166 alpha-3; also the country of the passport.</summary>
    public required string Nationality { get; init; }

    public required string PassportNumber { get; init; }

    public required string Email { get; init; }

    public required string Phone { get; init; }

    /// <summary>The handler who files it, by e-mail: the university's or the company's.</summary>
    public required string Handler { get; init; }

    public required string Post { get; init; }

    public required string Duties { get; init; }

    public required int AnnualSalaryCny { get; init; }

    /// <summary>The degree: doctor, master, bachelor, none.</summary>
    public required string Degree { get; init; }

    public required string Institution { get; init; }

    public required string Subject { get; init; }

    public bool HighLevelUniversity { get; init; }

    /// <summary>Where they worked before.</summary>
    public required string FormerEmployer { get; init; }

    public required string FormerPost { get; init; }

    public required int YearsOfWork { get; init; }

    public string VocationalGrade { get; init; } = "none";

    public string Hsk { get; init; } = "none";

    /// <summary>The ground that is claimed: an id, or <c>points</c>.</summary>
    public required string Ground { get; init; }

    public string GroundFacts { get; init; } = "";

    /// <summary>The language taught: none, en, other.</summary>
    public string Teaches { get; init; } = "none";

    public string TeachingProof { get; init; } = "none";
}

/// <summary>The dates of somebody invented, which move with the day on which the demonstration is filled.</summary>
/// <param name="Born">Birth.</param>
/// <param name="PassportIssued">Issue of the passport.</param>
/// <param name="PassportExpires">Its last day.</param>
/// <param name="Graduated">The degree.</param>
/// <param name="WorkedFrom">Begin of work.</param>
/// <param name="ContractFrom">First day of the contract.</param>
/// <param name="ContractTo">Last day of the contract.</param>
internal sealed record DemonstrationDates(
    DateOnly Born, DateOnly PassportIssued, DateOnly PassportExpires, DateOnly Graduated, DateOnly WorkedFrom, DateOnly ContractFrom, DateOnly ContractTo)
{
    private const int PassportYears = 10;

    /// <param name="person">The person.</param>
    /// <param name="turn">A number that spreads days and months.</param>
    /// <param name="today">The day on which the demonstration is filled.</param>
    /// <param name="beginsInDays">Days from today to the first day of the contract.</param>
    public static DemonstrationDates Of(DemonstrationPerson person, int turn, DateOnly today, int beginsInDays)
    {
        var born = new DateOnly(today.Year - person.Age - 1, 1 + (turn * 5 % 12), 2 + (turn * 7 % 26));
        var issued = new DateOnly(today.Year - 2 - (turn % 5), 1 + (turn * 3 % 12), 1 + (turn * 11 % 28));
        var worked = new DateOnly(today.Year - person.YearsOfWork - 1, 1 + (turn % 9), 1);
        var begins = today.AddDays(beginsInDays);
        var first = new DateOnly(begins.Year, begins.Month, 1);
        return new(born, issued, issued.AddYears(PassportYears).AddDays(-1), worked.AddMonths(-2), worked, first, first.AddYears(2).AddDays(-1));
    }
}
