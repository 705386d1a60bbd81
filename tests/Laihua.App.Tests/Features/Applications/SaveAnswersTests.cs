using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Applications;

public sealed class SaveAnswersTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_OfADraft_KeepsAnswersNameAndPassportAndStartsItsClockAnew(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        office.Clock.Advance(TimeSpan.FromDays(30));

        var saved = (await SaveAsync(office, row.Number, row.Version, null, ("passport.number", " 24 xk 99999 "), ("person.givenNames", "Zoé"))).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((row.Number, row.Version + 1, office.Now), (saved.Number, saved.Version, saved.At));
        Assert.Equal(("FRA:24XK99999", "24 xk 99999"), (after.PassportKey, after.AnswersOf()["passport.number"]));
        Assert.Contains("Zoé", after.PersonName, StringComparison.Ordinal);
        Assert.Equal((office.Now, office.Today.AddDays(90)), (after.SavedAt, after.DueOn!.Value));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_OfATopicWithRows_LeavesTheRowsThatWereGivenAndNoOther(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);

        (await SaveAsync(office, row.Number, row.Version, "experience", ("experience.0.employer", "Sarre Turbines GmbH"))).Value();

        var answers = (await office.CaseAsync(row.Number)).AnswersOf();
        Assert.Equal(["experience.0.employer"], answers.All.Keys.Where(k => k.StartsWith("experience.", StringComparison.Ordinal)));
        Assert.Equal("bachelor", answers["education.0.level"]);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_WithoutAVersion_KeepsTheAnswersOfWhoeverTypesOn(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);

        (await SaveAsync(office, row.Number, null, "post", ("post.title", "Chief engineer"))).Value();
        (await SaveAsync(office, row.Number, null, "person", ("person.chineseName", "杜珍"))).Value();

        var answers = (await office.CaseAsync(row.Number)).AnswersOf();
        Assert.Equal(("Chief engineer", "杜珍"), (answers["post.title"], answers["person.chineseName"]));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_OfWhatNoFormAsks_GivesEveryFindingAndKeepsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        var traces = await office.TracesAsync();

        var result = await SaveAsync(office, row.Number, row.Version, null, ("person.shoeSize", "38"), ("post.salary", "1"), ("post.duties", new string('x', 8001)));
        var topic = await SaveAsync(office, row.Number, row.Version, "family", ("person.sex", "F"));

        Assert.Equal(["INTAKE-002 post.duties", "INTAKE-011 person.shoeSize", "INTAKE-011 post.salary"], result.Broken());
        Assert.Equal(["INTAKE-011 family"], topic.Broken());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_OfWhatCannotBeRead_IsKeptInADraftAndShownAsFarAsItCanBe(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        var name = "Du\0pont " + string.Concat(Enumerable.Repeat("𠮷", 300));

        (await SaveAsync(office, row.Number, row.Version, null, ("person.familyName", name), ("passport.number", "24\0" + new string('X', 200)), ("person.birthDate", "31 June"))).Value();

        var after = await office.CaseAsync(row.Number);
        Assert.Equal((name, "31 June"), (after.AnswersOf()["person.familyName"], after.AnswersOf()["person.birthDate"]));
        Assert.StartsWith("DUPONT", after.PersonName, StringComparison.Ordinal);
        Assert.True(after.PersonName.Length <= 260 && after.PassportKey.Length <= 24);
    }

    private static Task<Result<AnswersSaved>> SaveAsync(TestOffice office, string number, int? version, string? topic, params (string Id, string Answer)[] given) =>
        office.DoAsync((SaveAnswers use, CancellationToken c) =>
            use.HandleAsync(new(number, version, topic, given.ToDictionary(g => g.Id, g => g.Answer)), Staff.Handler, c));
}
