using SkiaSharp;

namespace Laihua.Web.Tests.Api;

/// <summary>Applications that are complete and valid on 2 March 2026.</summary>
internal static class GoodAnswers
{
    public static readonly string[] LetterLines =
        ["application-form", "experience", "degree", "no-criminal-record", "medical", "contract", "passport", "photo", "ground"];

    public static readonly string[] EntryLines = ["visa", "entry-stamp", "medical"];

    /// <summary>K1, category B by points.</summary>
    public static readonly Dictionary<string, string> Letter = new()
    {
        ["person.familyName"] = "Dupont",
        ["person.givenNames"] = "Jeanne Marie",
        ["person.sex"] = "F",
        ["person.birthDate"] = "1990-05-14",
        ["person.nationality"] = "FRA",
        ["person.email"] = "jeanne.dupont@people.example",
        ["person.phone"] = "+33 1 42 00 00 00",
        ["passport.number"] = "24XK00007",
        ["passport.issuer"] = "FRA",
        ["passport.issuedOn"] = "2020-01-15",
        ["passport.expiresOn"] = "2030-01-14",
        ["post.title"] = "Turbine engineer",
        ["post.duties"] = "Designs blades for steam turbines.",
        ["post.division"] = "230100",
        ["post.address"] = "哈尔滨市南岗区红军街1号",
        ["post.annualSalaryCny"] = "300000",
        ["post.monthsPerYear"] = "12",
        ["post.contractFrom"] = "2026-04-01",
        ["post.contractTo"] = "2027-12-31",
        ["education.vocationalGrade"] = "none",
        ["education.0.level"] = "bachelor",
        ["education.0.institution"] = "Université de Lorraine",
        ["education.0.country"] = "FRA",
        ["education.0.subject"] = "Mechanical engineering",
        ["education.0.graduatedOn"] = "2013-07-01",
        ["education.0.taughtInChinese"] = "no",
        ["education.0.highLevelUniversity"] = "no",
        ["experience.0.from"] = "2020-01-01",
        ["experience.0.employer"] = "Moselle Turbines SA",
        ["experience.0.country"] = "FRA",
        ["experience.0.post"] = "Engineer",
        ["experience.0.related"] = "yes",
        ["experience.0.global500"] = "no",
        ["language.hsk"] = "none",
        ["language.formerNational"] = "no",
        ["category.ground"] = "points",
        ["category.teaches"] = "none",
        ["category.intellectualProperty"] = "no",
        ["category.fiveYearsInChina"] = "no",
        ["category.localPoints"] = "0",
        ["declarations.truth"] = "yes",
        ["declarations.noRecord"] = "yes",
        ["declarations.need"] = "yes",
        ["declarations.consent"] = "yes",
        ["declarations.signer"] = "Li Fang",
    };

    /// <summary>K2, for somebody who entered on 2 March 2026.</summary>
    public static readonly Dictionary<string, string> Entry = new()
    {
        ["entry.enteredOn"] = "2026-03-02",
        ["entry.port"] = "Harbin Taiping",
        ["entry.visaKind"] = "Z",
        ["entry.visaNumber"] = "A1234567",
        ["entry.passportNumber"] = "24XK00007",
        ["health.certifiedOn"] = "2026-03-02",
        ["health.institution"] = "Harbin Customs clinic",
        ["declarations.truth"] = "yes",
        ["declarations.unchanged"] = "yes",
        ["declarations.signer"] = "Li Fang",
    };

    /// <summary>A document of one empty page.</summary>
    public static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    /// <summary>A portrait of the least size that is taken.</summary>
    public static readonly byte[] Portrait = Picture();

    private static byte[] Picture()
    {
        using var surface = SKSurface.Create(new SKImageInfo(354, 472));
        surface.Canvas.Clear(SKColors.SlateGray);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 80);
        return data.ToArray();
    }
}
