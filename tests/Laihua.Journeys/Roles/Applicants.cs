using System.Globalization;
using Laihua.Rules.People;
using Laihua.Testing.Cases;

namespace Laihua.Journeys.Roles;

/// <summary>Applications that are complete and valid today: the clock of the site is the real one.</summary>
internal static class Applicants
{
    private const int PromisedInDays = 60;
    private const string Country = "FRA";

    /// <summary>The day in China.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    /// <summary>An application by points; the medical certificate follows after entry.</summary>
    /// <param name="category">A or B.</param>
    /// <param name="passport">The number of the passport, nine letters and digits.</param>
    public static AnApplication Of(char category, string passport)
    {
        var born = Today.AddYears(-36);
        var expires = Today.AddYears(7);
        var application = AnApplication.OfCategory(category)
            .WithPassport(passport)
            .With("person.birthDate", Text(born))
            .With("passport.issuedOn", Text(Today.AddYears(-3)))
            .With("passport.expiresOn", Text(expires))
            .With("post.contractFrom", Text(Today))
            .With("post.contractTo", Text(Today.AddYears(2)))
            .With("education.0.graduatedOn", Text(Today.AddYears(-12)))
            .With("experience.0.from", Text(Today.AddYears(category == 'A' ? -10 : -6)))
            .Promising("medical", Today.AddDays(PromisedInDays));
        return application.With("passport.mrz", Zone(application.Answers["person.familyName"], application.Answers["person.givenNames"], passport, born, expires));
    }

    /// <summary>A day as answers carry it.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The machine-readable zone of a passport by ICAO Doc 9303 part 4.
    private static string Zone(string family, string given, string passport, DateOnly born, DateOnly expires)
    {
        var name = MrzNameField.Fit(MrzName.From(family, given), 39).Text.PadRight(39, '<');
        var (number, birth, expiry, optional) = (Checked(passport.PadRight(9, '<')), Checked(Short(born)), Checked(Short(expires)), Checked(new('<', 14)));
        return $"P<{Country}{name}\n{number}{Country}{birth}F{expiry}{optional}{MrzCheckDigit.Of(number + birth + expiry + optional)}";
    }

    private static string Short(DateOnly day) => day.ToString("yyMMdd", CultureInfo.InvariantCulture);

    private static string Checked(string field) => $"{field}{MrzCheckDigit.Of(field)}";
}
