using Laihua.Rules.People;

namespace Laihua.Rules.Intake;

/// <summary>The names in the answers, as the rules of names read them.</summary>
public static class PersonNames
{
    private const string NoName = "NAME-001";

    /// <summary>The name as answered; null while neither part is answered.</summary>
    public static PersonName? Of(Answers answers) =>
        answers.Has("person.familyName") || answers.Has("person.givenNames")
            ? new(answers["person.familyName"], answers["person.givenNames"], answers.Has("person.chineseName") ? answers["person.chineseName"] : null)
            : null;

    /// <summary>What is wrong with the names that are given, at the fields of the form; that none is given is INTAKE-101.</summary>
    public static IEnumerable<Finding> Check(Answers answers) =>
        new PersonName(answers["person.familyName"], answers["person.givenNames"], answers["person.chineseName"]).Check().Refusals
            .Where(f => f.Rule != NoName)
            .Select(f => f with { Field = FieldOf(f.Field) });

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
