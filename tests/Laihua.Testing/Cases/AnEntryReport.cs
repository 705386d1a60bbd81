using System.Globalization;

namespace Laihua.Testing.Cases;

/// <summary>A K2 application that is complete and valid on the day given; a test says only what it is about.</summary>
public sealed class AnEntryReport
{
    private readonly Dictionary<string, string> answers;
    private readonly Dictionary<string, byte[]> documents = new() { ["visa"] = Files.Pdf, ["entry-stamp"] = Files.Pdf, ["medical"] = Files.Pdf };

    private AnEntryReport(DateOnly entered, string passport) => answers = new()
    {
        ["entry.enteredOn"] = Text(entered),
        ["entry.port"] = "Harbin Taiping",
        ["entry.visaKind"] = "Z",
        ["entry.visaNumber"] = "A1234567",
        ["entry.passportNumber"] = passport,
        ["health.certifiedOn"] = Text(entered),
        ["health.institution"] = "Harbin Customs clinic",
        ["declarations.truth"] = "yes",
        ["declarations.unchanged"] = "yes",
        ["declarations.signer"] = "Li Fang",
    };

    public IReadOnlyDictionary<string, string> Answers => answers;

    public IReadOnlyDictionary<string, byte[]> Documents => documents;

    /// <summary>Entered on that day with that passport.</summary>
    public static AnEntryReport Of(DateOnly entered, string passport) => new(entered, passport);

    /// <summary>Answers otherwise; an empty answer leaves the question open.</summary>
    public AnEntryReport With(string question, string answer)
    {
        answers[question] = answer;
        return this;
    }

    /// <summary>Leaves a line of the checklist empty.</summary>
    public AnEntryReport WithoutDocument(string line)
    {
        documents.Remove(line);
        return this;
    }

    /// <summary>Puts a file at a line of the checklist that is not always asked.</summary>
    public AnEntryReport WithDocument(string line)
    {
        documents[line] = Files.Pdf;
        return this;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
