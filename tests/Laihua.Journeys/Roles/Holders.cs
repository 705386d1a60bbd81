using Laihua.Journeys.Stage;

namespace Laihua.Journeys.Roles;

/// <summary>What the register has of the holder of a permit.</summary>
/// <param name="Number">The lifetime number.</param>
/// <param name="Passport">The number of the passport.</param>
/// <param name="BirthDate">As 1985-02-03.</param>
/// <param name="ValidTo">The last day of the permit, as 2027-02-03.</param>
internal sealed record Holder(string Number, string Passport, string BirthDate, string ValidTo)
{
    private const string OfPerson = "SELECT {0} FROM people h JOIN permits p ON p.person_id = h.id JOIN travel_documents d ON d.person_id = h.id WHERE h.family_name = $name LIMIT 1";

    /// <summary>The holder of a family name.</summary>
    public static async Task<Holder> FindAsync(RunningSite site, string familyName)
    {
        async Task<string> AskAsync(string column) =>
            Assert.IsType<string>(await site.AskAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, OfPerson, column), familyName));

        return new(await AskAsync("h.lifetime_number"), await AskAsync("d.number"), await AskAsync("h.birth_date"), await AskAsync("p.\"to\""));
    }
}
