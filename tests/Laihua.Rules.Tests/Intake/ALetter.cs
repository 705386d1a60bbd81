using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

/// <summary>Answers to start from: a K1 application against which nothing stands, and one of K2.</summary>
internal static class ALetter
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly string[] EmployerContacts = ["hr@firm.example", "+86 451 8462 0000"];

    public static readonly LetterTerms Terms = new("X1234567", new(2026, 1, 5), new(2026, 7, 5));

    public static Answers Complete => Answers.From(new Dictionary<string, string>
    {
        ["person.familyName"] = "Müller",
        ["person.givenNames"] = "Anna Maria",
        ["person.sex"] = "F",
        ["person.birthDate"] = "1985-04-12",
        ["person.nationality"] = "DEU",
        ["person.email"] = "anna@home.example",
        ["person.phone"] = "+49 30 123456",
        ["passport.number"] = "X1234567",
        ["passport.issuer"] = "DEU",
        ["passport.issuedOn"] = "2020-01-10",
        ["passport.expiresOn"] = "2030-01-09",
        ["post.title"] = "Engineer",
        ["post.duties"] = "Designs turbines",
        ["post.division"] = "230100",
        ["post.address"] = "1 Zhongyang Street",
        ["post.annualSalaryCny"] = "450000",
        ["post.monthsPerYear"] = "12",
        ["post.contractFrom"] = "2026-05-01",
        ["post.contractTo"] = "2028-04-30",
        ["education.vocationalGrade"] = "none",
        ["education.0.level"] = "doctor",
        ["education.0.institution"] = "TU Berlin",
        ["education.0.country"] = "DEU",
        ["education.0.subject"] = "Engineering",
        ["education.0.graduatedOn"] = "2012-07-01",
        ["education.0.taughtInChinese"] = "no",
        ["education.0.highLevelUniversity"] = "yes",
        ["experience.0.from"] = "2012-09-01",
        ["experience.0.employer"] = "Turbine GmbH",
        ["experience.0.country"] = "DEU",
        ["experience.0.post"] = "Engineer",
        ["experience.0.related"] = "yes",
        ["experience.0.global500"] = "no",
        ["language.hsk"] = "none",
        ["language.formerNational"] = "no",
        ["category.ground"] = "points",
        ["category.teaches"] = "none",
        ["category.intellectualProperty"] = "no",
        ["category.fiveYearsInChina"] = "no",
        ["category.localPoints"] = "0",
        ["declarations.truth"] = "yes",
        ["declarations.noRecord"] = "yes",
        ["declarations.need"] = "yes",
        ["declarations.consent"] = "yes",
        ["declarations.signer"] = "Wang Fang",
    });

    public static Answers Entered => Answers.From(new Dictionary<string, string>
    {
        ["entry.enteredOn"] = "2026-02-25",
        ["entry.port"] = "Harbin",
        ["entry.visaKind"] = "Z",
        ["entry.visaNumber"] = "B1234567",
        ["entry.passportNumber"] = "x123 4567",
        ["health.certifiedOn"] = "2026-02-27",
        ["health.institution"] = "Harbin Customs",
        ["declarations.truth"] = "yes",
        ["declarations.unchanged"] = "yes",
        ["declarations.signer"] = "Wang Fang",
    });

    /// <summary>These answers with one changed; an empty value takes it away.</summary>
    public static Answers But(this Answers answers, string id, string value) => answers.With([new(id, value)]);

    /// <summary>These answers with changes written as <c>id=value;id=value</c>.</summary>
    public static Answers But(this Answers answers, string changes) => answers.With(changes
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(change => change.Split('=', 2))
        .Select(parts => new KeyValuePair<string, string>(parts[0], parts[1])));

    public static string Ids(this IEnumerable<Finding> findings) => string.Join(' ', findings.Select(f => f.Rule).Order(StringComparer.Ordinal));
}
