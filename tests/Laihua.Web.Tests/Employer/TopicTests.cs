using System.Net;
using Laihua.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Laihua.Web.Tests.Employer;

public sealed class TopicTests(Site site) : IClassFixture<Site>
{
    // A specimen with the check digits of ICAO 9303.
    private const string Zone = "P<SWEERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36SWE7408122F3204153<<<<<<<<<<<<<<<4";

    [Fact]
    public async Task Continue_WithNothing_TellsEveryFindingAtItsField()
    {
        var handler = new Handler(site);

        var answer = await handler.PostAsync(await handler.StartAsync(), "/person");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(["person_familyName", "person_sex", "person_birthDate", "person_nationality", "person_email", "person_phone"],
            id => Assert.NotNull(answer.ErrorAt(id)));
        Assert.Contains("<a href=\"#person_birthDate_Day\">", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_WithWhatCannotBeRead_KeepsItAsTyped()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/person", "",
            ("person.birthDate.Day", "31"), ("person.birthDate.Month", "2"), ("person.birthDate.Year", "1990"), ("person.givenNames", "O"));

        Assert.Equal("Date of birth: enter a real date with day, month and year.", answer.ErrorAt("person_birthDate"));
        Assert.Equal("1990-2-31", (await handler.AnswersAsync(number))["person.birthDate"]);
        Assert.Matches("id=\"person_birthDate_Day\"[^>]* value=\"31\"", answer.Html);
        Assert.Null(answer.ErrorAt("person_familyName"));
    }

    [Fact]
    public async Task Continue_WithEverything_GoesToTheNextTopic()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/language", "", ("language.hsk", "hsk5"), ("language.formerNational", "no"));

        Assert.Equal(handler.AddressOf(number, "/category"), answer.Location);
    }

    [Fact]
    public async Task Continue_FromTheCheck_GoesBackToIt()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/language", "", ("Back", "check"), ("language.hsk", "hsk5"), ("language.formerNational", "no"));

        Assert.Equal(handler.AddressOf(number, "/check"), answer.Location);
    }

    [Fact]
    public async Task Later_WithHalfAnAnswer_KeepsItWithoutComplaint()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/post", "?handler=Later", ("post.annualSalaryCny", "45万"));

        Assert.Equal(handler.AddressOf(number), answer.Location);
        Assert.Equal("45万", (await handler.AnswersAsync(number))["post.annualSalaryCny"]);
        Assert.EndsWith("There is a problem", (await handler.GetAsync(number, "")).TextOf("task-post"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_AfterSomebodyElseChangedTheCase_TellsAndKeepsWhatWasTyped()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();
        await handler.InAsync(services => services.GetRequiredService<LaihuaDb>().Applications.Where(c => c.Number == number)
            .ExecuteUpdateAsync(c => c.SetProperty(a => a.Version, 7).SetProperty(a => a.ChangedBy, "Somebody else"), TestContext.Current.CancellationToken));

        var answer = await handler.PostAsync(number, "/person", "", ("Version", "0"), ("person.givenNames", "SUHARTO"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("value=\"SUHARTO\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("name=\"Version\" value=\"7\"", answer.Html, StringComparison.Ordinal);
        Assert.Empty(await handler.AnswersAsync(number));
    }

    [Fact]
    public async Task Fill_FromAValidZone_FillsWhatIsEmpty()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/passport", "?handler=Fill", ("passport.mrz", Zone));

        var answers = await handler.AnswersAsync(number);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(("L898902C3", "SWE", "2032-04-15"), (answers["passport.number"], answers["passport.issuer"], answers["passport.expiresOn"]));
        Assert.Equal(("1974-08-12", "F", "ERIKSSON"), (answers["person.birthDate"], answers["person.sex"], answers["person.familyName"]));
    }

    [Fact]
    public async Task Fill_WhereAFieldDiffers_TellsAndOverwritesNothing()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/passport", "?handler=Fill", ("passport.mrz", Zone), ("passport.number", "L898902C8"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("The passport number differs", answer.ErrorAt("passport_number"), StringComparison.Ordinal);
        Assert.Equal("L898902C8", (await handler.AnswersAsync(number))["passport.number"]);
    }

    [Fact]
    public async Task Fill_FromAZoneWithAWrongDigit_NamesTheDigitAtTheZone()
    {
        var handler = new Handler(site);

        var answer = await handler.PostAsync(await handler.StartAsync(), "/passport", "?handler=Fill", ("passport.mrz", Zone.Replace("C36SWE", "C37SWE", StringComparison.Ordinal)));

        Assert.Contains("check digit of the document number", answer.ErrorAt("passport_mrz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_AddedAndRemoved_KeepTheOthers()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var added = await handler.PostAsync(number, "/experience", "?handler=Add", ("experience.0.employer", "First"), ("experience.3.employer", "Second"));
        var removed = await handler.PostAsync(number, "/experience", "?handler=Remove&row=0", ("experience.0.employer", "First"), ("experience.1.employer", "Second"));

        Assert.Equal(handler.AddressOf(number, "/experience?rows=3#row-3"), added.Location);
        Assert.Equal(handler.AddressOf(number, "/experience#rows"), removed.Location);
        var kept = Assert.Single(await handler.AnswersAsync(number));
        Assert.Equal(("experience.0.employer", "Second"), (kept.Key, kept.Value));
    }

    [Fact]
    public async Task Experience_WithAGap_DrawsAndListsIt()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/experience", "",
            ("experience.0.from.Day", "1"), ("experience.0.from.Month", "1"), ("experience.0.from.Year", "2010"),
            ("experience.0.to.Day", "31"), ("experience.0.to.Month", "12"), ("experience.0.to.Year", "2012"),
            ("experience.1.from.Day", "1"), ("experience.1.from.Month", "1"), ("experience.1.from.Year", "2014"));

        Assert.Contains("class=\"laihua-history__gap\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Employments: 2 · gaps: 1 · overlaps: 0", answer.Html, StringComparison.Ordinal);
        Assert.StartsWith("Explain each gap", answer.ErrorAt("experience_explained"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_OfWhatIsTyped_AreShownAndNothingIsKept()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/post", "?handler=Points", ("post.annualSalaryCny", "450000"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("20 of 120 points", answer.TextOf("points-total"));
        Assert.DoesNotContain("<html", answer.Html, StringComparison.Ordinal);
        Assert.Empty(await handler.AnswersAsync(number));
    }

    [Fact]
    public async Task Keep_WhileTyping_SavesAndGivesTheNewVersion()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/person", "?handler=Keep", ("person.givenNames", "O"));

        var stored = await handler.StoredAsync(number);
        Assert.StartsWith($"{{\"version\":{stored.Version},\"text\":\"Saved ", answer.Html, StringComparison.Ordinal);
        Assert.Equal("O", (await handler.AnswersAsync(number))["person.givenNames"]);
    }

    [Fact]
    public async Task Place_ACityAndACountyOfAnother_KeepsTheCity()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        await handler.PostAsync(number, "/post", "?handler=Place", ("post.division", "230100"), ("post.division.county", "230202"));
        var page = await handler.GetAsync(number, "/post");

        Assert.Equal("230100", (await handler.AnswersAsync(number))["post.division"]);
        Assert.Contains("value=\"230103\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LanguageSwitch_InTheMiddleOfATopic_KeepsWhatWasTypedAndSavesNothing()
    {
        var handler = new Handler(site);
        var number = await handler.StartAsync();

        var answer = await handler.PostAsync(number, "/experience", "", ("_language", "en"), ("experience.1.employer", "Typed"), ("experience.1.from.Year", "20"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("value=\"Typed\"", answer.Html, StringComparison.Ordinal);
        Assert.Matches("_from_Year\"[^>]* value=\"20\"", answer.Html);
        Assert.Empty(await handler.AnswersAsync(number));
    }
}
