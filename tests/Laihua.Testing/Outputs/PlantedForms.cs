using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using Laihua.Rules.Intake;

namespace Laihua.Testing.Outputs;

/// <summary>The forms in which a passport number, a date of birth, a salary or an address could be written in a log, an address or a code.</summary>
public static class PlantedForms
{
    private static readonly string[] Text = ["passport.number", "entry.passportNumber", "post.annualSalaryCny", "post.address"];

    // As a form with three boxes sends it by GET, in either language's order, under the names that our forms have.
    private static readonly string[] Fields = ["BirthDate", "Form.BirthDate", "birthDate"];

    // Tests also save what nobody can have, to see it refused: a number of one digit, a birth in the future. It would be found everywhere.
    private const int Shortest = 5;
    private const int LatestBirth = 2012;

    /// <summary>Every form of what the answers of an application say.</summary>
    public static IEnumerable<string> Of(Answers answers)
    {
        foreach (var value in Text.Select(question => answers[question].Trim()).Where(value => value.Length >= Shortest))
        {
            yield return value;
            yield return Uri.EscapeDataString(value);
            yield return WebUtility.UrlEncode(value);
            yield return JavaScriptEncoder.Default.Encode(value);
        }

        foreach (var form in Read.Date(answers["person.birthDate"]) is { } born ? OfDate(born) : [])
        {
            yield return form;
        }
    }

    /// <summary>Every form of a date.</summary>
    public static IEnumerable<string> OfDate(DateOnly date)
    {
        if (date.Year > LatestBirth)
        {
            yield break;
        }

        string[] forms = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "MM/dd/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "yyyy年M月d日"];
        foreach (var form in forms)
        {
            var text = date.ToString(form, CultureInfo.InvariantCulture);
            yield return text;
            yield return Uri.EscapeDataString(text);
        }

        foreach (var field in Fields)
        {
            yield return FormattableString.Invariant($"{field}.Day={date.Day}&{field}.Month={date.Month}&{field}.Year={date.Year}");
            yield return FormattableString.Invariant($"{field}.Year={date.Year}&{field}.Month={date.Month}&{field}.Day={date.Day}");
        }
    }
}
