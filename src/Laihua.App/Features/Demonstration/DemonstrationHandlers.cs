using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Demonstration;

/// <summary>What employers do in the demonstration, through the use cases and at the moment to which the clock is set.</summary>
internal sealed class DemonstrationHandlers(LaihuaDb db, DemonstrationActors actors, DemonstrationPapers papers, TimeProvider clock)
{
    private const int PromisedInDays = 60;

    public async Task<string> StartAsync(string handler, Dictionary<string, string> answers, CancellationToken cancellation)
    {
        var actor = actors[handler];
        var number = (await new StartApplication(db, clock).HandleAsync(actor, cancellation)).Done();
        await SaveAsync(number, actor, answers, cancellation);
        return number;
    }

    public async Task<string> StartEntryAsync(string letter, string handler, Dictionary<string, string> answers, CancellationToken cancellation)
    {
        var actor = actors[handler];
        var number = (await new StartEntryReport(db, clock).HandleAsync(letter, actor, cancellation)).Done();
        db.ChangeTracker.Clear();
        await SaveAsync(number, actor, answers, cancellation);
        return number;
    }

    /// <summary>Puts a paper at every line that needs one; a commitment stands in for the medical certificate and for a clean record where it may.</summary>
    public async Task AttachAsync(string number, string handler, DemonstrationLook look, CancellationToken cancellation)
    {
        var actor = actors[handler];
        var row = await db.Applications.AsNoTracking().SingleAsync(c => c.Number == number, cancellation);
        foreach (var line in await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation))
        {
            if (line.Required && line.MayCommit && line.Id is "medical" or "no-criminal-record" && line.MayCommit)
            {
                (await new PromiseDocument(db, clock).HandleAsync(new(number, line.Id, clock.Today().AddDays(PromisedInDays)), actor, cancellation)).Done();
            }
            else if (line.Required)
            {
                var (name, content) = line.IsPortrait ? ("photo.jpg", DemonstrationPortrait.Draw(look)) : ($"{line.Id}.pdf", papers.For(line));
                (await new AttachDocument(db, clock).HandleAsync(new(number, line.Id, name, content), actor, cancellation)).Done();
            }

            db.ChangeTracker.Clear();
        }
    }

    public async Task SubmitAsync(string number, string handler, CancellationToken cancellation)
    {
        var submit = new SubmitApplication(db, new SubmissionFindings(db, clock), clock);
        (await submit.HandleAsync(new(number, await VersionAsync(number, cancellation)), actors[handler], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    private async Task SaveAsync(string number, Actor actor, Dictionary<string, string> answers, CancellationToken cancellation)
    {
        (await new SaveAnswers(db, clock).HandleAsync(new(number, null, null, answers), actor, cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    private Task<int> VersionAsync(string number, CancellationToken cancellation) =>
        db.Applications.Where(c => c.Number == number).Select(c => c.Version).SingleAsync(cancellation);
}

/// <summary>A step of the demonstration that is refused is a fault of ours.</summary>
internal static class DemonstrationResults
{
    public static T Done<T>(this Result<T> result) => result.TryGet(out var value, out var refusal)
        ? value
        : throw new InvalidOperationException(refusal is Refusal.RuleBroken broken
            ? $"The demonstration breaks {string.Join("; ", broken.Findings.Select(f => $"{f.Rule} at {f.Field}: {f.Message.En}"))}"
            : $"A step of the demonstration was refused: {refusal.GetType().Name}");
}
