using System.Globalization;
using Laihua.Rules.People;

namespace Laihua.App.Features.Demonstration;

/// <summary>The machine-readable zone of a passport, as ICAO Doc 9303 part 4 lays it out: two lines of 44 positions.</summary>
internal static class PassportLines
{
    private const int NameLength = 39;
    private const int NumberLength = 9;
    private const int OptionalLength = 14;

    public static string Of(DemonstrationPerson person, DemonstrationDates dates)
    {
        var name = MrzNameField.Fit(MrzName.From(person.FamilyName, person.GivenNames), NameLength).Text;
        var number = Checked(person.PassportNumber.PadRight(NumberLength, '<'));
        var birth = Checked(Date(dates.Born));
        var expiry = Checked(Date(dates.PassportExpires));
        var optional = Checked(new string('<', OptionalLength));
        var lower = $"{number}{person.Nationality}{birth}{person.Sex}{expiry}{optional}";
        return $"P<{person.Nationality}{name.PadRight(NameLength, '<')}\n{lower}{MrzCheckDigit.Of(number + birth + expiry + optional)}";
    }

    private static string Date(DateOnly date) => date.ToString("yyMMdd", CultureInfo.InvariantCulture);

    private static string Checked(string field) => $"{field}{MrzCheckDigit.Of(field)}";
}
