using Laihua.App.Data.Cases;
using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Reception;
using Laihua.Rules.Cases;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Cases;

/// <summary>Cases, permits and cards in the state that a test wants, walked there through the real use cases.</summary>
public static class Walks
{
    /// <summary>A K1 case of a category in a state.</summary>
    public static Task<Application> ACaseAsync(this TestOffice office, CaseState state, char category = 'B') =>
        office.ACaseAsync(state, AnApplication.OfCategory(category));

    /// <summary>A K1 case in a state.</summary>
    public static async Task<Application> ACaseAsync(this TestOffice office, CaseState state, AnApplication application, Actor? handler = null)
    {
        var by = handler ?? Staff.Handler;
        if (!application.Answers.ContainsKey("passport.number"))
        {
            application.WithPassport(office.NextPassport());
        }

        var number = (await office.StepAsync((StartApplication use, CancellationToken c) => use.HandleAsync(by, c))).Value();
        await office.FillAsync(number, application.Answers, application.Documents, application.Promises, by);
        await office.WalkAsync(number, state, by);
        return await office.CaseAsync(number);
    }

    /// <summary>A granted K1 case whose Letter is made.</summary>
    public static async Task<Application> ALetterAsync(this TestOffice office, AnApplication application, Actor? handler = null)
    {
        var row = await office.ACaseAsync(CaseState.Granted, application, handler);
        await office.RunJobsAsync();
        return row;
    }

    /// <summary>A granted K1 case whose Letter is made.</summary>
    public static Task<Application> ALetterAsync(this TestOffice office, char category = 'B') => office.ALetterAsync(AnApplication.OfCategory(category));

    /// <summary>A K2 case in a state; it follows a Letter, or a new one.</summary>
    public static async Task<Application> AnEntryReportAsync(
        this TestOffice office, CaseState state, Application? letter = null, Func<AnEntryReport, AnEntryReport>? but = null)
    {
        var follows = letter ?? await office.ALetterAsync();
        var report = AnEntryReport.Of(office.Today, follows.PassportKey[4..]);
        report = but is null ? report : but(report);
        var number = (await office.StepAsync((StartEntryReport use, CancellationToken c) => use.HandleAsync(follows.Number, Staff.Handler, c))).Value();
        await office.FillAsync(number, report.Answers, report.Documents, new Dictionary<string, DateOnly>(), Staff.Handler);
        await office.WalkAsync(number, state, Staff.Handler);
        return await office.CaseAsync(number);
    }

    /// <summary>A live permit with its card ordered.</summary>
    public static async Task<Permit> ALivePermitAsync(this TestOffice office, Application? letter = null)
    {
        var row = await office.AnEntryReportAsync(CaseState.Granted, letter);
        return await office.PermitAsync(row);
    }

    /// <summary>The permit of a case as it is stored now.</summary>
    public static Task<Permit> PermitAsync(this TestOffice office, Application row) => office.InAsync(db => db.Permits.AsNoTracking()
        .Include(p => p.Person!.Documents).Include(p => p.Artefacts).SingleAsync(p => p.Id == row.PermitId));

    /// <summary>The newest row of the production list for a live permit.</summary>
    public static Task<CardOrder> CardOrderAsync(this TestOffice office, Permit permit) =>
        office.InAsync(db => db.CardOrders.AsNoTracking().Where(o => o.PermitId == permit.Id).OrderByDescending(o => o.Edition).FirstAsync());

    /// <summary>A live permit whose card is printed.</summary>
    public static async Task<Permit> APrintedCardAsync(this TestOffice office, Application? letter = null)
    {
        var permit = await office.ALivePermitAsync(letter);
        (await office.PrintAsync(await office.CardOrderAsync(permit))).Value();
        return permit;
    }

    /// <summary>A live permit whose card is printed and test-scanned: ready for collection.</summary>
    public static async Task<Permit> AReleasedCardAsync(this TestOffice office, Application? letter = null)
    {
        var permit = await office.APrintedCardAsync(letter);
        (await office.ReleaseAsync(await office.CardOrderAsync(permit))).Value();
        return permit;
    }

    private static async Task FillAsync(
        this TestOffice office,
        string number,
        IReadOnlyDictionary<string, string> answers,
        IReadOnlyDictionary<string, byte[]> documents,
        IReadOnlyDictionary<string, DateOnly> promises,
        Actor by)
    {
        (await office.StepAsync((SaveAnswers use, CancellationToken c) => use.HandleAsync(new(number, null, null, answers), by, c))).Value();
        foreach (var (line, content) in documents)
        {
            (await office.DoAsync((AttachDocument use, CancellationToken c) => use.HandleAsync(new(number, line, $"{line}.pdf", content), by, c))).Value();
        }

        foreach (var (line, day) in promises)
        {
            (await office.DoAsync((PromiseDocument use, CancellationToken c) => use.HandleAsync(new(number, line, day), by, c))).Value();
        }
    }

    private static async Task WalkAsync(this TestOffice office, string number, CaseState to, Actor handler)
    {
        while ((await office.CaseAsync(number)).State is var state && state != to)
        {
            await office.NextAsync(number, state, to, handler);
        }
    }

    private static async Task NextAsync(this TestOffice office, string number, CaseState from, CaseState to, Actor handler)
    {
        switch (from, to)
        {
            case (CaseState.Draft, CaseState.Lapsed):
                office.Clock.Advance(TimeSpan.FromDays(CaseClocks.DraftDays + 1));
                await office.DoAsync((LapseOverdue use, CancellationToken c) => use.HandleAsync(c));
                break;
            case (CaseState.Draft, CaseState.Withdrawn):
                var row = await office.CaseAsync(number);
                (await office.StepAsync((WithdrawApplication use, CancellationToken c) => use.HandleAsync(new(number, row.Version), handler, c))).Value();
                break;
            case (CaseState.Draft, _):
                (await office.SubmitAsync(number, handler)).Value();
                break;
            case (CaseState.PreReview, CaseState.Returned):
                (await office.ReturnAsync(number)).Value();
                break;
            case (CaseState.PreReview, CaseState.NotAccepted):
                await office.DeclineAsync(number);
                break;
            case (CaseState.PreReview, _):
                (await office.PassPreReviewAsync(number)).Value();
                break;
            case (CaseState.AwaitingWindow, _):
                (await office.AcceptAsync(number)).Value();
                break;
            case (CaseState.InReview, _):
                (await office.RecommendAsync(number, grant: to != CaseState.Refused)).Value();
                break;
            case (CaseState.AwaitingDecision, _):
                (await office.DecideAsync(number, grant: to == CaseState.Granted)).Value();
                break;
            default:
                throw new InvalidOperationException($"No way from {from} to {to}.");
        }
    }

    private static async Task DeclineAsync(this TestOffice office, string number)
    {
        var row = await office.CaseAsync(number);
        var command = new DeclineApplicationCommand(number, row.Version, "Shanghai", "The place of work lies in another province.");
        (await office.StepAsync((DeclineApplication use, CancellationToken c) => use.HandleAsync(command, Staff.Receiver, c))).Value();
    }
}
