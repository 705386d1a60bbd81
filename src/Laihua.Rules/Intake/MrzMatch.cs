using System.Globalization;
using Laihua.Rules.People;

namespace Laihua.Rules.Intake;

/// <summary>The machine-readable zone and the fields beside it: filled from it, and compared with it.</summary>
/// <remarks>
/// <para><b>Rule</b> INTAKE-131 differs; what is wrong with the zone itself are the findings of <see cref="Mrz"/>.</para>
/// <para><b>Source</b> <see cref="Sources.Icao9303"/> parts 3 to 7. <b>Reading</b> The printed name is never overwritten by the zone, which
/// cuts and transliterates; only empty name fields are filled, and only from a name that is not cut. Of a date the known parts are compared.</para>
/// <para><b>Errors</b> <see cref="Refusal.RuleBroken"/> with the findings of the zone. <b>Example</b> <c>D&lt;&lt;</c> fills <c>DEU</c>.</para>
/// </remarks>
public static class MrzMatch
{
    private const char Unknown = 'X';

    private static readonly (string Field, Func<MrzDocument, string?> Read, Words What)[] Fields =
    [
        ("passport.number", z => z.Number, new("The passport number", "护照号码")),
        ("passport.issuer", z => Countries.Find(z.Issuer)?.Code, new("The issuing country", "签发国")),
        ("passport.expiresOn", z => z.ExpiryDate, new("The date of expiry", "有效期")),
        ("person.nationality", z => Countries.Find(z.Nationality)?.Code, new("The nationality", "国籍")),
        ("person.birthDate", z => z.BirthDate, new("The date of birth", "出生日期")),
        ("person.sex", z => z.Sex?.ToString(), new("The sex", "性别")),
    ];

    /// <summary>The answers that the zone gives, those already given and equal included; or why it cannot be read.</summary>
    public static Result<IReadOnlyDictionary<string, string>> Fill(Answers answers, DateOnly today)
    {
        var read = Zone(answers, today, out var findings);
        if (read is null || !read.Valid)
        {
            return findings;
        }

        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value, _) in Fields)
        {
            if (value(read) is { Length: > 0 } text && !(IsDate(field) && text.Contains(Unknown, StringComparison.Ordinal)))
            {
                filled[field] = text;
            }
        }

        if (PersonNames.Of(answers) is null && !read.Truncated)
        {
            filled["person.familyName"] = read.Secondary.Length == 0 ? "" : read.Primary;
            filled["person.givenNames"] = read.Secondary.Length == 0 ? read.Primary : read.Secondary;
        }

        return filled;
    }

    /// <summary>What is wrong with the zone, and where the fields differ from it.</summary>
    public static List<Finding> Check(Answers answers, DateOnly today)
    {
        if (Zone(answers, today, out var findings) is { } zone)
        {
            foreach (var (field, value, what) in Fields)
            {
                if (value(zone) is { Length: > 0 } text && answers.Has(field) && !Same(field, text, answers[field]))
                {
                    findings.Add(new("INTAKE-131", field,
                        new($"{what.En} differs from the machine-readable zone. Compare both with the passport and correct the wrong one.", $"{what.Zh}与机读码不一致，请对照护照更正有误的一处。"), Sources.Icao9303));
                }
            }
        }

        return findings;
    }

    private static MrzDocument? Zone(Answers answers, DateOnly today, out List<Finding> findings)
    {
        if (Mrz.ParseText(answers["passport.mrz"], today).TryGet(out var zone, out var refusal))
        {
            findings = zone.Valid ? [] : [.. zone.Findings.Select(AtTheZone)];
            return zone;
        }

        findings = refusal is Refusal.RuleBroken broken ? [.. broken.Findings.Select(AtTheZone)] : [];
        return null;
    }

    private static Finding AtTheZone(Finding finding) => finding with { Field = "passport.mrz" };

    private static bool IsDate(string field) => field is "person.birthDate" or "passport.expiresOn";

    private static bool Same(string field, string zone, string answer) => IsDate(field)
        ? SameDay(zone, answer)
        : string.Equals(zone, answer.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    // An unknown part says nothing that a full date could contradict, and neither does an answer that is no date.
    private static bool SameDay(string zone, string answer) => Read.Date(answer) is not { } date
        || zone.Zip(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).All(pair => pair.First == Unknown || pair.First == pair.Second);
}
