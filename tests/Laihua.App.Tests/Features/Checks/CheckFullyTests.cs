using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.Credentials;
using Laihua.Rules;
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

    private static Task<Result<FullRecord>> CheckAsync(TestOffice office, string token, string reason, Actor by) =>
        office.DoAsync((CheckFully use, CancellationToken c) => use.HandleAsync(new(token, reason), by, c));
}
