using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Checks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Checks;

public sealed class CheckFullyTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task CheckFully_WithAReason_ShowsTheRecordAndWritesDownWhoAskedAndWhy(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);

        (await CheckAsync(office, token, " Inspection of the works, order 17 ", Staff.Inspector)).Value();
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        var record = (await CheckAsync(office, token, "Second look", Staff.Inspector)).Value();

        Assert.Equal((permit.Id, CheckVerdict.LetterValid, "DUPONT"), (record.Permit.Id, record.Verdict, record.Permit.Person!.MrzPrimary)); // Read with the permit.
        Assert.Equal([("Gao Peng", "Second look"), ("Gao Peng", "Inspection of the works, order 17")], record.Log.Select(l => (l.By, l.Reason)));
        var entry = (await office.TrailAsync(permit.Artefacts[0].Id.ToString()))[^1];
        Assert.Equal(("check.full", office.Now, Staff.Inspector.UserId), (entry.Name, entry.At, entry.ActorId));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task CheckFully_WithoutAReason_ShowsNothing(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);
        var traces = await office.TracesAsync();

        foreach (var reason in (string[])["", "   why   ", new('x', 301)])
        {
            Assert.Equal(["CHECK-001 reason"], (await CheckAsync(office, token, reason, Staff.Inspector)).Broken());
        }

        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task CheckFully_ByWhoeverMayNotOrOfWhatIsUnknown_IsNotFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);
        var traces = await office.TracesAsync();

        foreach (var other in (Actor[])[Staff.Handler, Staff.Receiver, Staff.Examiner, Staff.Approver, Staff.CardOfficer, Staff.Auditor])
        {
            Assert.Equal(new Refusal.NotFound("artefact", ""), (await CheckAsync(office, token, "Because I can", other)).Refusal());
        }

        Assert.Equal(new Refusal.NotFound("artefact", ""), (await CheckAsync(office, "x", "Inspection", Staff.Inspector)).Refusal());
        Assert.Equal(new Refusal.NotFound("artefact", ""), (await CheckAsync(office, ArtefactToken.New().ToString(), "Inspection", Staff.Inspector)).Refusal());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task CheckFully_OutsideTheTerritory_NeedsAJustificationThatSupervisorsSee(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);
        const string why = "The holder was met at the airport of Shanghai.";

        Assert.Equal(["CHECK-005 justification"], (await CheckAsync(office, token, "Investigation 9", Staff.InspectorElsewhere)).Broken());
        (await CheckAsync(office, token, "Investigation 9", Staff.InspectorElsewhere, why)).Value();
        (await CheckAsync(office, token, "Inspection 3", Staff.Inspector, why)).Value();

        var all = await office.DoAsync((LookLog log, CancellationToken c) => log.ReadAsync(outside: false, Staff.Supervisor, 1, c));
        var outside = await office.DoAsync((LookLog log, CancellationToken c) => log.ReadAsync(outside: true, Staff.Supervisor, 1, c));
        Assert.Equal((2, 1), (all.Total, outside.Total));
        Assert.Equal(("Deng Yi", why), (outside.Looks[0].Entry.By, outside.Looks[0].Entry.Justification));
        Assert.Null(all.Looks.Single(l => l.Entry.By == "Gao Peng").Entry.Justification);
        Assert.Contains((await office.TrailAsync(permit.Artefacts[0].Id.ToString())), e => e.Name == AuditEvents.CheckedOutside);
        foreach (var other in (Actor[])[Staff.Inspector, Staff.Examiner, Staff.DistrictSupervisor])
        {
            Assert.Equal(0, (await office.DoAsync((LookLog log, CancellationToken c) => log.ReadAsync(outside: false, other, 1, c))).Total);
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task RevealField_AfterAReading_ShowsThatFieldAloneAndIsAnActOfItsOwn(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);

        Assert.Equal(["CHECK-006 reason"], (await RevealAsync(office, token, RevealedField.Passport, Staff.Inspector)).Broken());
        var read = (await CheckAsync(office, token, "Inspection 3", Staff.Inspector)).Value();
        var passport = (await RevealAsync(office, token, RevealedField.Passport, Staff.Inspector)).Value();
        var birth = (await RevealAsync(office, token, RevealedField.BirthDate, Staff.Inspector)).Value();

        Assert.Equal((null, null), (read.PassportEnd, read.BirthDate));
        Assert.Equal((permit.PassportNumber[^4..], null), (passport.PassportEnd, passport.BirthDate));
        Assert.Equal((null, permit.Person!.BirthDate), (birth.PassportEnd, birth.BirthDate)); // Read with the permit.
        Assert.Equal((true, true), (birth.Log[0].ShowedPassport, birth.Log[0].ShowedBirthDate));
        Assert.Equal(2, (await office.TrailAsync(permit.Artefacts[0].Id.ToString())).Count(e => e.Name == AuditEvents.FieldRevealed));
        Assert.Equal(["CHECK-006 reason"], (await RevealAsync(office, token, RevealedField.Passport, Staff.InspectorElsewhere)).Broken());
        office.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(["CHECK-006 reason"], (await RevealAsync(office, token, RevealedField.Passport, Staff.Inspector)).Broken());
    }

    private static Task<Result<FullRecord>> CheckAsync(TestOffice office, string token, string reason, Actor by, string justification = "") =>
        office.DoAsync((CheckFully use, CancellationToken c) => use.HandleAsync(new(token, FullCheckReason.Inspection, reason, justification), by, c));

    private static Task<Result<FullRecord>> RevealAsync(TestOffice office, string token, RevealedField field, Actor by) =>
        office.DoAsync((RevealField use, CancellationToken c) => use.HandleAsync(new(token, field), by, c));
}
