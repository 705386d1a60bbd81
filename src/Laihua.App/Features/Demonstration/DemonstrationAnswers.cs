using System.Globalization;

namespace Laihua.App.Features.Demonstration;

/// <summary>The answers that an employer gives for somebody invented.</summary>
internal static class DemonstrationAnswers
{
    /// <summary>Everything that the form of the Letter asks.</summary>
    public static Dictionary<string, string> OfLetter(DemonstrationPerson person, DemonstrationDates dates)
    {
        var answers = OfPerson(person, dates);
        AddPost(answers, person, dates);
        AddCareer(answers, person, dates);
        answers["category.ground"] = person.Ground;
        answers["category.groundFacts"] = person.GroundFacts;
        answers["category.teaches"] = person.Teaches;
        answers["category.teachingProof"] = person.TeachingProof;
        answers["category.intellectualProperty"] = "no";
        answers["category.fiveYearsInChina"] = "no";
        answers["category.localPoints"] = "0";
        foreach (var declaration in (string[])["truth", "noRecord", "need", "consent"])
        {
            answers["declarations." + declaration] = "yes";
        }

        answers["declarations.signer"] = person.Handler == "handler2@example.com" ? "Zhao Ming" : "Lin Yue";
        return answers;
    }

    /// <summary>The first two sections, as in a draft that somebody has just begun.</summary>
    public static Dictionary<string, string> OfPerson(DemonstrationPerson person, DemonstrationDates dates) => new()
    {
        ["person.familyName"] = person.FamilyName,
        ["person.givenNames"] = person.GivenNames,
        ["person.chineseName"] = person.ChineseName,
        ["person.sex"] = person.Sex,
        ["person.birthDate"] = Date(dates.Born),
        ["person.nationality"] = person.Nationality,
        ["person.email"] = person.Email,
        ["person.phone"] = person.Phone,
        ["passport.mrz"] = PassportLines.Of(person, dates),
        ["passport.number"] = person.PassportNumber,
        ["passport.issuer"] = person.Nationality,
        ["passport.issuedOn"] = Date(dates.PassportIssued),
        ["passport.expiresOn"] = Date(dates.PassportExpires),
    };

    /// <summary>Everything that the form of the entry asks.</summary>
    public static Dictionary<string, string> OfEntry(DemonstrationPerson person, DateOnly entered, bool talentVisa) => new()
    {
        ["entry.enteredOn"] = Date(entered),
        ["entry.port"] = "Harbin Taiping International Airport",
        ["entry.visaKind"] = talentVisa ? "R" : "Z",
        ["entry.visaNumber"] = "K" + person.PassportNumber[^6..],
        ["entry.passportNumber"] = person.PassportNumber,
        ["health.certifiedOn"] = Date(entered.AddDays(1)),
        ["health.institution"] = "Harbin International Travel Health Care Centre",
        ["declarations.truth"] = "yes",
        ["declarations.unchanged"] = "yes",
        ["declarations.signer"] = person.Handler == "handler2@example.com" ? "Zhao Ming" : "Lin Yue",
    };

    private static void AddPost(Dictionary<string, string> answers, DemonstrationPerson person, DemonstrationDates dates)
    {
        var company = person.Handler == "handler2@example.com";
        answers["post.title"] = person.Post;
        answers["post.duties"] = person.Duties;
        answers["post.division"] = company ? "230110" : "230103";
        answers["post.address"] = company ? "20 Dongli Road, Xiangfang District, Harbin" : "100 Xuefu Road, Nangang District, Harbin";
        answers["post.annualSalaryCny"] = person.AnnualSalaryCny.ToString(CultureInfo.InvariantCulture);
        answers["post.monthsPerYear"] = "12";
        answers["post.contractFrom"] = Date(dates.ContractFrom);
        answers["post.contractTo"] = Date(dates.ContractTo);
    }

    private static void AddCareer(Dictionary<string, string> answers, DemonstrationPerson person, DemonstrationDates dates)
    {
        answers["education.vocationalGrade"] = person.VocationalGrade;
        answers["education.0.level"] = person.Degree;
        answers["education.0.institution"] = person.Institution;
        answers["education.0.country"] = person.Nationality;
        answers["education.0.subject"] = person.Subject;
        answers["education.0.graduatedOn"] = Date(dates.Graduated);
        answers["education.0.taughtInChinese"] = "no";
        answers["education.0.highLevelUniversity"] = person.HighLevelUniversity ? "yes" : "no";
        answers["experience.0.from"] = Date(dates.WorkedFrom);
        answers["experience.0.employer"] = person.FormerEmployer;
        answers["experience.0.country"] = person.Nationality;
        answers["experience.0.post"] = person.FormerPost;
        answers["experience.0.related"] = "yes";
        answers["experience.0.global500"] = "no";
        answers["language.hsk"] = person.Hsk;
        answers["language.formerNational"] = "no";
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
