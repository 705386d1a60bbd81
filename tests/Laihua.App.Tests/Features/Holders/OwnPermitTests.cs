using Laihua.App.Data.Permits;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Holders;
using Laihua.App.Features.Scans;
using Laihua.Rules;
using Laihua.Rules.Checks;
using Laihua.Rules.Holders;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Holders;

public sealed class OwnPermitTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task StatusLetter_MadeTwice_CountsInItsLastEditionWithAPlaceInTheLists(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();

        var first = (await LetterAsync(office, holder)).Value();
        var second = (await LetterAsync(office, holder)).Value();

        var letters = await office.InAsync(db => db.Artefacts.AsNoTracking().Where(a => a.Kind == ArtefactKind.StatusLetter).OrderBy(a => a.Edition).ToListAsync());
        Assert.Equal([(first, 1, true), (second, 2, false)], letters.Select(l => (l.Id, l.Edition, l.ReplacedAt is not null)));
        Assert.All(letters, l => Assert.NotNull(l.StatusIndex));
        var paper = (await office.DoAsync((IssueStatusLetter use, CancellationToken c) => use.OpenAsync(second, holder, c))).Value();
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString(paper.Content, 0, 4));
        Assert.IsType<Refusal.NotFound>((await office.DoAsync((IssueStatusLetter use, CancellationToken c) => use.OpenAsync(second, Staff.Handler, c))).Refusal());
        for (var i = 0; i < 3; i++)
        {
            (await LetterAsync(office, holder)).Value();
        }

        Assert.Equal(["HOLDER-020"], (await LetterAsync(office, holder)).Broken());
        Assert.Equal(CheckVerdict.Valid, (await office.DoAsync((CheckArtefact check, CancellationToken c) => CheckAsync(check, office, permit, c))).Verdict);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task WhoLooked_AfterChecksOfAllKinds_TellsCountsPurposesAndAuthoritiesAndNoOfficer(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();
        var token = await office.TokenAsync(permit, ArtefactKind.Card);
        (await office.DoAsync((CheckFully use, CancellationToken c) => use.HandleAsync(new(token, FullCheckReason.Tax, "Audit of the works"), Staff.Inspector, c))).Value();
        var tally = new ScanTally();
        Laihua.Credentials.ArtefactToken.TryParse(token, out var parsed);
        tally.Add(parsed.Hash(), "230100", office.Now);
        tally.Add(parsed.Hash(), "230100", office.Now);
        await office.DoAsync((KeepScans use, CancellationToken c) => use.HandleAsync(tally.Take(), c));

        var looked = await office.DoAsync((WhoLooked read, CancellationToken c) => read.ReadAsync(holder, c));

        Assert.Equal([new DayCount(office.Today, 2)], looked.Days);
        Assert.Equal("Harbin Office for Foreigners' Work", Assert.Single(looked.Looks).Authority.En);
        Assert.DoesNotContain("Gao Peng", System.Text.Json.JsonSerializer.Serialize(looked), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task WrongData_Reported_IsAnsweredOnceByTheDecidingOfficeAlone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (_, holder) = await office.AHolderAsync();

        Assert.Equal(["HOLDER-010 field", "HOLDER-011 text"], (await ReportAsync(office, holder, null, "no")).Broken());
        var id = (await ReportAsync(office, holder, WrongField.Employment, "I am an engineer, not a technician.")).Value();

        Assert.IsType<Refusal.NotFound>((await AnswerAsync(office, id, 0, Staff.Elsewhere)).Refusal());
        Assert.IsType<Refusal.NotFound>((await AnswerAsync(office, id, 0, Staff.Receiver)).Refusal());
        Assert.IsType<Refusal.Stale>((await AnswerAsync(office, id, 7, Staff.Examiner)).Refusal());
        (await AnswerAsync(office, id, 0, Staff.Examiner)).Value();
        Assert.IsType<Refusal.WrongState>((await AnswerAsync(office, id, 1, Staff.Approver)).Refusal());
        var own = Assert.Single(await office.DoAsync((ReportWrongData use, CancellationToken c) => use.OwnAsync(holder, c)));
        Assert.Equal((WrongDataState.Kept, "The contract says technician."), (own.State, own.Answer));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task OwnPermit_OfAHolder_IsTheirsAndNobodyElses(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (permit, holder) = await office.AHolderAsync();

        var sheet = await office.DoAsync((ReadOwnPermit read, CancellationToken c) => read.FindAsync(holder, c));

        Assert.Equal((permit.Id, HolderStanding.Valid, true), (sheet!.Permit.Id, sheet.Standing, sheet.HasPortrait));
        Assert.NotNull(await office.DoAsync((ReadOwnPermit read, CancellationToken c) => read.PortraitAsync(holder, c)));
        Assert.Null(await office.DoAsync((ReadOwnPermit read, CancellationToken c) => read.FindAsync(Staff.Handler with { PersonId = permit.PersonId }, c)));
        Assert.Null(await office.DoAsync((ReadOwnPermit read, CancellationToken c) => read.FindAsync(holder with { PersonId = null }, c)));
    }

    private static async Task<CheckAnswer> CheckAsync(CheckArtefact check, TestOffice office, Permit permit, CancellationToken cancellation)
    {
        var token = Laihua.Credentials.ArtefactToken.New();
        var hash = token.Hash();
        await office.InAsync(db => db.Artefacts.Where(a => a.PermitId == permit.Id && a.Kind == ArtefactKind.StatusLetter && a.ReplacedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.TokenHash, hash), cancellation));
        return await check.HandleAsync(token.ToString(), cancellation);
    }

    private static Task<Result<Guid>> LetterAsync(TestOffice office, Laihua.App.Features.Actor by) => office.DoAsync((IssueStatusLetter use, CancellationToken c) => use.HandleAsync(by, c));

    private static Task<Result<Guid>> ReportAsync(TestOffice office, Laihua.App.Features.Actor by, WrongField? field, string text) =>
        office.DoAsync((ReportWrongData use, CancellationToken c) => use.HandleAsync(new(field, text), by, c));

    private static Task<Result<DateTime>> AnswerAsync(TestOffice office, Guid id, int version, Laihua.App.Features.Actor by) =>
        office.DoAsync((AnswerWrongData use, CancellationToken c) => use.HandleAsync(new(id, version, WrongDataState.Kept, "The contract says technician."), by, c));
}
