using System.Globalization;
using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.Rules.Intake;
using Laihua.Testing.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Employer;

/// <summary>Applications with everything that a submission asks, by days counted from today.</summary>
internal static class Filled
{
    public static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"u8.ToArray();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The answers of a professor with 100 points; each passport number is another person.</summary>
    public static Dictionary<string, string> Answers(DateOnly today, string passport) => new()
    {
        ["person.familyName"] = "ERIKSSON",
        ["person.givenNames"] = "ANNA MARIA",
        ["person.sex"] = "F",
        ["person.birthDate"] = Day(today.AddYears(-42)),
        ["person.nationality"] = "SWE",
        ["person.email"] = "anna@example.net",
        ["person.phone"] = "+46 8 123 4567",
        ["passport.number"] = passport,
        ["passport.issuer"] = "SWE",
        ["passport.issuedOn"] = Day(today.AddYears(-2)),
        ["passport.expiresOn"] = Day(today.AddYears(8)),
        ["post.title"] = "Professor",
        ["post.duties"] = "Research and teaching.",
        ["post.division"] = "230100",
        ["post.address"] = "100 Xuefu Road",
        ["post.annualSalaryCny"] = "450000",
        ["post.monthsPerYear"] = "12",
        ["post.contractFrom"] = Day(today.AddMonths(2)),
        ["post.contractTo"] = Day(today.AddYears(3)),
        ["education.vocationalGrade"] = "none",
        ["education.0.level"] = "doctor",
        ["education.0.institution"] = "KTH",
        ["education.0.country"] = "SWE",
        ["education.0.subject"] = "Mechanics",
        ["education.0.graduatedOn"] = Day(today.AddYears(-15)),
        ["education.0.taughtInChinese"] = "no",
        ["education.0.highLevelUniversity"] = "yes",
        ["experience.0.from"] = Day(today.AddYears(-15)),
        ["experience.0.employer"] = "Blades AB",
        ["experience.0.country"] = "SWE",
        ["experience.0.post"] = "Engineer",
        ["experience.0.related"] = "yes",
        ["experience.0.global500"] = "no",
        ["language.hsk"] = "none",
        ["language.formerNational"] = "no",
        ["category.ground"] = "points",
        ["category.teaches"] = "none",
        ["category.intellectualProperty"] = "yes",
        ["category.fiveYearsInChina"] = "no",
        ["category.localPoints"] = "0",
        ["declarations.truth"] = "yes",
        ["declarations.noRecord"] = "yes",
        ["declarations.need"] = "yes",
        ["declarations.consent"] = "yes",
        ["declarations.signer"] = "Lin Yue",
    };

    /// <summary>Fills a draft through the use cases, all but the portrait, which a commitment cannot replace.</summary>
    public static async Task AnswersAndDocumentsAsync(Handler handler, string number, string passport)
    {
        await handler.AsAsync("handler@example.com", async (services, actor) =>
        {
            var today = services.GetRequiredService<TimeProvider>().Today();
            var saved = await services.GetRequiredService<SaveAnswers>().HandleAsync(new(number, null, null, Answers(today, passport)), actor, Cancellation);
            Assert.True(saved.TryGet(out _, out _));
            var attach = services.GetRequiredService<AttachDocument>();
            foreach (var line in Checklist.OfLetter('A', "points").Where(l => l.Required))
            {
                var content = line.IsPortrait ? Files.Portrait : Pdf;
                Assert.True((await attach.HandleAsync(new(number, line.Id, "scan.pdf", content), actor, Cancellation)).TryGet(out _, out _), line.Id);
            }

            return true;
        });
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
