using System.Globalization;
using Laihua.Rules.People;

namespace Laihua.Journeys.People;

/// <summary>Somebody invented who wants to teach English in Harbin: category B by ground B3, so that originals are seen at the window.</summary>
internal sealed class Traveller(DateOnly today)
{
    private readonly DateOnly born = new(today.Year - 31, 4, 17);
    private readonly DateOnly issued = new(today.Year - 3, 5, 9);
    private readonly DateOnly contract = today.AddDays(40);

    public string PassportNumber => "908172635";

    /// <summary>The two lines at the foot of the data page.</summary>
    public string Zone
    {
        get
        {
            var number = Checked(PassportNumber);
            var birth = Checked(Short(born));
            var expiry = Checked(Short(Expires));
            var optional = Checked(new string('<', 14));
            return "P<NZL" + "OCONNELL<SMITH<<AROHA<MAE".PadRight(39, '<')
                + $"\n{number}NZL{birth}F{expiry}{optional}{MrzCheckDigit.Of(number + birth + expiry + optional)}";
        }
    }

    private DateOnly Expires => issued.AddYears(10).AddDays(-1);

    /// <summary>The answers of each section, in the order in which a handler fills them in; the passport comes by its zone.</summary>
    public IEnumerable<(string Topic, (string Field, string Answer)[] Answers)> Letter() =>
    [
        ("person",
        [
            ("person.familyName", "O'Connell-Smith"), ("person.givenNames", "Aroha Mae"), ("person.sex", "F"), ("person.birthDate", Day(born)),
            ("person.nationality", "NZL"), ("person.email", "aroha@example.net"), ("person.phone", "+64 21 000 0000"),
        ]),
        ("post",
        [
            ("post.title", "Teacher of English"), ("post.duties", "Teaches spoken English to first-year students."), ("post.division", "230100"),
            ("post.address", "100 Xuefu Road, Harbin"), ("post.annualSalaryCny", "210000"), ("post.monthsPerYear", "12"),
            ("post.contractFrom", Day(contract)), ("post.contractTo", Day(contract.AddYears(2).AddDays(-1))),
        ]),
        ("education",
        [
            ("education.0.level", "bachelor"), ("education.0.institution", "University of the Southern Alps"), ("education.0.country", "NZL"),
            ("education.0.subject", "Education"), ("education.0.graduatedOn", $"{today.Year - 9}-11-30"), ("education.0.taughtInChinese", "no"),
            ("education.0.highLevelUniversity", "no"), ("education.vocationalGrade", "none"),
        ]),
        ("experience",
        [
            ("experience.0.from", $"{today.Year - 8}-02-01"), ("experience.0.employer", "Mackenzie High School"), ("experience.0.country", "NZL"),
            ("experience.0.post", "Teacher of English"), ("experience.0.related", "yes"), ("experience.0.global500", "no"),
        ]),
        ("language", [("language.hsk", "none"), ("language.formerNational", "no")]),
        ("category",
        [
            ("category.ground", "B3"), ("category.teaches", "en"), ("category.teachingProof", "degree"), ("category.intellectualProperty", "no"),
            ("category.fiveYearsInChina", "no"), ("category.localPoints", "0"),
        ]),
        ("declarations",
        [
            ("declarations.truth", "yes"), ("declarations.noRecord", "yes"), ("declarations.need", "yes"), ("declarations.consent", "yes"),
            ("declarations.signer", "Lin Yue"),
        ]),
    ];

    /// <summary>What the zone does not say of the passport.</summary>
    public (string Field, string Answer)[] PassportIssue() => [("passport.issuedOn", Day(issued))];

    /// <summary>The answers of the report of the entry, on the day of the entry itself.</summary>
    public IEnumerable<(string Topic, (string Field, string Answer)[] Answers)> Entry() =>
    [
        ("entry",
        [
            ("entry.enteredOn", Day(today)), ("entry.port", "Harbin Taiping"), ("entry.visaKind", "Z"), ("entry.visaNumber", "K1234567"),
            ("entry.passportNumber", PassportNumber),
        ]),
        ("health", [("health.certifiedOn", Day(today)), ("health.institution", "Harbin Travel Health Care Centre")]),
        ("declarations", [("declarations.truth", "yes"), ("declarations.unchanged", "yes"), ("declarations.signer", "Lin Yue")]),
    ];

    private static string Checked(string field) => $"{field}{MrzCheckDigit.Of(field)}";

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Short(DateOnly date) => date.ToString("yyMMdd", CultureInfo.InvariantCulture);
}
