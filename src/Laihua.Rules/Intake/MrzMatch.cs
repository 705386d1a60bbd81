using Laihua.Rules.People;

namespace Laihua.Rules.Intake;

/// <summary>The machine-readable zone and the fields beside it: filled from it, and compared with it.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-130 unreadable, INTAKE-131 differs; the digits' own findings are those of <see cref="Mrz"/>.</para>
/// <para><b>Source</b> <see cref="Sources.Icao9303"/> parts 3 to 7. <b>Reading</b> The printed name is never overwritten by the zone, which
/// cuts and transliterates; only empty name fields are filled.</para>
/// </remarks>
public static class MrzMatch
{
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
            if (value(read) is { Length: > 0 } text && !text.Contains('X', StringComparison.Ordinal) || field == "person.sex" && read.Sex is not null)
            {
                filled[field] = value(read)!;
            }
        }

        if (PersonNames.Of(answers) is null)
        {
            filled["person.familyName"] = read.Secondary.Length == 0 && !answers.Has("person.familyName") ? "" : read.Primary;
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
                        new($"{what.En} differs from the machine-readable zone. Correct the one that is wrong.", $"{what.Zh}与机读码不一致，请更正。"), Sources.Icao9303));
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

    // A date with an unknown part says nothing that a full date could contradict.
    private static bool Same(string field, string zone, string answer) =>
        field.EndsWith("Date", StringComparison.Ordinal) || field.EndsWith("On", StringComparison.Ordinal)
            ? zone.Contains('X', StringComparison.Ordinal) || Read.Date(zone) == Read.Date(answer)
            : string.Equals(zone, answer.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
