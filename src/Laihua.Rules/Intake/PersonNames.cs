using Laihua.Rules.People;

namespace Laihua.Rules.Intake;

/// <summary>The names in the answers, as the rules of names read them.</summary>
public static class PersonNames
{
    /// <summary>The name as answered; null while neither part is answered.</summary>
    public static PersonName? Of(Answers answers) =>
        answers.Has("person.familyName") || answers.Has("person.givenNames")
            ? new(answers["person.familyName"], answers["person.givenNames"], answers.Has("person.chineseName") ? answers["person.chineseName"] : null)
            : null;

    /// <summary>What is wrong with the names, at the fields of the form.</summary>
    public static IEnumerable<Finding> Check(Answers answers) =>
        Of(answers) is { } name ? name.Check().Refusals.Select(f => f with { Field = FieldOf(f.Field) }) : [];

    /// <summary>The names as a machine reads them: from the machine-readable zone where it is given, else transliterated.</summary>
    public static (string Primary, string Secondary) ForMachines(Answers answers, DateOnly today)
    {
        if (answers.Has("passport.mrz") && Mrz.ParseText(answers["passport.mrz"], today).TryGet(out var zone, out _))
        {
            return (zone.Primary, zone.Secondary);
        }

        var name = MrzName.From(answers["person.familyName"], answers["person.givenNames"]);
        return (name.Primary, name.Secondary);
    }

    private static string FieldOf(string part) => part switch
    {
        "given" => "person.givenNames",
        "chinese" => "person.chineseName",
        _ => "person.familyName",
    };
}
