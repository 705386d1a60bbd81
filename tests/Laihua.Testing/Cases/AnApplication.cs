namespace Laihua.Testing.Cases;

/// <summary>A K1 application that is complete and valid on 2 March 2026; a test says only what it is about.</summary>
/// <example><code>AnApplication.OfCategory('B').With("passport.number", "24XK00007").WithoutDocument("degree")</code></example>
public sealed class AnApplication
{
    private static readonly string[] Lines =
        ["application-form", "experience", "degree", "no-criminal-record", "medical", "contract", "passport", "photo", "ground"];

    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal)
    {
        ["person.familyName"] = "Dupont",
        ["person.givenNames"] = "Jeanne Marie",
        ["person.sex"] = "F",
        ["person.birthDate"] = "1990-05-14",
        ["person.nationality"] = "FRA",
        ["person.email"] = "jeanne.dupont@people.example",
        ["person.phone"] = "+33 1 42 00 00 00",
        ["passport.issuer"] = "FRA",
        ["passport.issuedOn"] = "2020-01-15",
        ["passport.expiresOn"] = "2030-01-14",
        ["post.title"] = "Turbine engineer",
        ["post.duties"] = "Designs blades for steam turbines.",
        ["post.division"] = "230100",
        ["post.address"] = "哈尔滨市南岗区红军街1号",
        ["post.annualSalaryCny"] = "300000",
        ["post.monthsPerYear"] = "12",
        ["post.contractFrom"] = "2026-04-01",
        ["post.contractTo"] = "2027-12-31",
        ["education.vocationalGrade"] = "none",
        ["education.0.level"] = "bachelor",
        ["education.0.institution"] = "Université de Lorraine",
        ["education.0.country"] = "FRA",
        ["education.0.subject"] = "Mechanical engineering",
        ["education.0.graduatedOn"] = "2013-07-01",
        ["education.0.taughtInChinese"] = "no",
        ["education.0.highLevelUniversity"] = "no",
        ["experience.0.from"] = "2020-01-01",
        ["experience.0.employer"] = "Moselle Turbines SA",
        ["experience.0.country"] = "FRA",
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
        ["declarations.signer"] = "Li Fang",
    };

    private readonly Dictionary<string, byte[]> documents = Lines.ToDictionary(line => line, line => line == "photo" ? Files.Portrait : Files.Pdf);
    private readonly Dictionary<string, DateOnly> promises = [];

    private AnApplication()
    {
    }

    /// <summary>Answers by question id.</summary>
    public IReadOnlyDictionary<string, string> Answers => answers;

    /// <summary>Files by line of the checklist.</summary>
    public IReadOnlyDictionary<string, byte[]> Documents => documents;

    /// <summary>Commitments by line of the checklist.</summary>
    public IReadOnlyDictionary<string, DateOnly> Promises => promises;

    /// <summary>A and B by points, with a margin; C by the existing rules (C1).</summary>
    public static AnApplication OfCategory(char category) => category switch
    {
        'A' => new AnApplication()
            .With("post.annualSalaryCny", "600000").With("education.0.level", "doctor").With("education.0.graduatedOn", "2015-07-01")
            .With("experience.0.from", "2016-01-01").With("language.hsk", "hsk5"),
        'B' => new AnApplication(),
        'C' => new AnApplication()
            .With("category.ground", "C1").With("post.annualSalaryCny", "60000").With("education.0.level", "none").With("experience.0.from", "2025-09-01"),
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>Answers otherwise; an empty answer leaves the question open.</summary>
    public AnApplication With(string question, string answer)
    {
        answers[question] = answer;
        return this;
    }

    /// <summary>Another number of the passport.</summary>
    public AnApplication WithPassport(string number) => With("passport.number", number);

    /// <summary>Puts a file at a line of the checklist that is not always asked.</summary>
    public AnApplication WithDocument(string line)
    {
        documents[line] = Files.Pdf;
        return this;
    }

    /// <summary>Leaves a line of the checklist empty.</summary>
    public AnApplication WithoutDocument(string line)
    {
        documents.Remove(line);
        return this;
    }

    /// <summary>Gives a commitment instead of a document.</summary>
    public AnApplication Promising(string line, DateOnly by)
    {
        documents.Remove(line);
        promises[line] = by;
        return this;
    }
}
