namespace Laihua.Rules.Machines;

/// <summary>What another authority reports beside a permit.</summary>
public enum VisaFactKind
{
    /// <summary>A mission issued a visa.</summary>
    VisaIssued,

    /// <summary>The person entered China.</summary>
    Entered,

    /// <summary>The police gave a residence permit.</summary>
    ResidencePermit,
}

/// <summary>One dated fact about visa, entry or residence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="VisaKind"><c>Z</c> (work) or <c>R</c> (talent) for a visa; empty otherwise.</param>
/// <param name="On">The day of issue or of entry.</param>
/// <param name="From">The first day of validity; null for an entry.</param>
/// <param name="To">The last day of validity, that day included; null for an entry.</param>
public sealed record VisaFact(VisaFactKind Kind, string VisaKind, DateOnly On, DateOnly? From, DateOnly? To);

/// <summary>The permit beside which a fact is put.</summary>
/// <param name="LetterFrom">The day from which the Letter counts.</param>
/// <param name="LetterUntil">The last day of the Letter.</param>
/// <param name="PermitTo">The last day of the permit; null while it is a Letter.</param>
/// <param name="PassportExpiresOn">The last day of the passport of the permit.</param>
/// <param name="ReportedEntry">The entry that the employer reported; null while none is.</param>
public sealed record VisaPermit(DateOnly LetterFrom, DateOnly LetterUntil, DateOnly? PermitTo, DateOnly PassportExpiresOn, DateOnly? ReportedEntry);

/// <summary>What is wrong with a fact, and what speaks against it.</summary>
public static class VisaFacts
{
    private const string Source = "decision 0017";

    /// <summary>What makes a fact unreadable: it is refused.</summary>
    /// <remarks>
    /// <para><b>Rules</b> VISA-001 to VISA-003. <b>Source</b> decision 0017. <b>Units</b> days in China, last days included.</para>
    /// <para><b>Errors</b> None: each fault is a finding. <b>Example</b> A visa of kind X is refused with VISA-001.</para>
    /// </remarks>
    public static List<Finding> Faults(VisaFact fact, DateOnly today)
    {
        var findings = new List<Finding>();
        var isVisa = fact.Kind == VisaFactKind.VisaIssued;
        if (isVisa ? fact.VisaKind is not ("Z" or "R") : fact.VisaKind.Length > 0)
        {
            findings.Add(new("VISA-001", "visaKind", new("Give Z or R for a visa, and nothing for an entry or a residence permit.", "签证须注明Z或R，入境和居留许可不填。"), Source));
        }

        var hasPeriod = fact.Kind != VisaFactKind.Entered;
        if (hasPeriod ? fact.From is null || fact.To is null || fact.To < fact.From : fact.From is not null || fact.To is not null)
        {
            findings.Add(new("VISA-002", "from", new("Give the first and the last day of a visa or residence permit, in order, and neither for an entry.", "签证和居留许可须填写起止日期，入境不填。"), Source));
        }

        if (fact.On > today)
        {
            findings.Add(new("VISA-003", "on", new("The day must not lie in the future.", "日期不得晚于今天。"), Source));
        }

        return findings;
    }

    /// <summary>In what the entry that an employer reports differs from a fact: shown beside the report, to the employer and to the officer.</summary>
    /// <remarks>
    /// <para><b>Rules</b> VISA-104, VISA-107. <b>Source</b> decision 0017. <b>Units</b> days in China.</para>
    /// <para><b>Errors</b> None. <b>Example</b> A report of a visa Z beside an issued visa R gives VISA-107.</para>
    /// </remarks>
    /// <param name="fact">The fact.</param>
    /// <param name="entered">The day of entry in the report; null where none is given.</param>
    /// <param name="visaKind">The kind of visa in the report; empty where none is given.</param>
    public static List<Finding> BesideReport(VisaFact fact, DateOnly? entered, string visaKind)
    {
        var findings = new List<Finding>();
        if (fact.Kind == VisaFactKind.Entered && entered is { } reported && reported != fact.On)
        {
            findings.Add(new("VISA-104", "on", new("The employer reported another day of entry.", "与用人单位申报的入境日期不一致。"), Source));
        }

        if (fact.Kind == VisaFactKind.VisaIssued && visaKind.Length > 0 && visaKind != fact.VisaKind)
        {
            findings.Add(new("VISA-107", "visaKind", new("The employer reported another kind of visa.", "与用人单位申报的签证种类不一致。"), Source));
        }

        return findings;
    }

    /// <summary>What speaks against a fact beside the permit and the facts before: it is kept with it, for a person to look at.</summary>
    /// <remarks>
    /// <para><b>Rules</b> VISA-101 to VISA-106. <b>Source</b> decision 0017: nothing that another authority did is refused here, for it has happened.</para>
    /// <para><b>Errors</b> None. <b>Example</b> An entry on 3 March beside a reported entry on 2 March gives VISA-104.</para>
    /// </remarks>
    public static List<Finding> Contradictions(VisaFact fact, VisaPermit permit, IReadOnlyCollection<VisaFact> before)
    {
        var findings = new List<Finding>();
        Check(
            fact.Kind == VisaFactKind.VisaIssued && (fact.On < permit.LetterFrom || fact.On > permit.LetterUntil),
            new("VISA-101", "on", new("The visa was issued outside the days on which the Letter was valid.", "签证签发日期不在许可通知有效期内。"), Source));
        Check(
            fact.Kind == VisaFactKind.Entered && !before.Any(v => v.Kind == VisaFactKind.VisaIssued && v.From <= fact.On && fact.On <= v.To),
            new("VISA-102", "on", new("No visa is known that was valid on the day of entry.", "未见入境当日有效的签证记录。"), Source));
        Check(
            fact.Kind == VisaFactKind.Entered && fact.On > permit.LetterUntil && permit.PermitTo is null,
            new("VISA-103", "on", new("The entry is later than the last day of the Letter.", "入境日期晚于许可通知有效期。"), Source));
        findings.AddRange(BesideReport(fact, permit.ReportedEntry, ""));
        Check(
            fact.Kind == VisaFactKind.ResidencePermit && permit.PermitTo is { } to && fact.To > to,
            new("VISA-105", "to", new("The residence permit ends after the work permit.", "居留许可截止日期晚于工作许可。"), Source));
        Check(
            fact.To > permit.PassportExpiresOn,
            new("VISA-106", "to", new("It ends after the passport on which the permit rests.", "截止日期晚于所依据护照的有效期。"), Source));
        return findings;

        void Check(bool broken, Finding finding)
        {
            if (broken)
            {
                findings.Add(finding);
            }
        }
    }
}
