using Laihua.App.Data.Cases;
using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Reception;
using Laihua.App.Outside;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Outputs;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Cases;

/// <summary>The single steps of a case through the real use cases, by whoever does them normally; each takes a minute.</summary>
public static class Steps
{
    /// <summary>The case as it is stored now, with everything that belongs to it.</summary>
    public static Task<Application> CaseAsync(this TestOffice office, string number) => office.InAsync(db => db.Applications.AsNoTracking()
        .Include(c => c.Documents).Include(c => c.Returns).ThenInclude(r => r.Items).Include(c => c.Examinations).Include(c => c.Decisions)
        .SingleAsync(c => c.Number == number));

    /// <summary>The value of a result that must be one.</summary>
    public static T Value<T>(this Result<T> result) => result.TryGet(out var value, out var refusal)
        ? value
        : throw new InvalidOperationException(refusal is Refusal.RuleBroken broken
            ? string.Join("; ", broken.Findings.Select(f => $"{f.Rule} {f.Field}: {f.Message.En}"))
            : refusal.ToString());

    public static async Task<Result<ApplicationSubmitted>> SubmitAsync(this TestOffice office, string number, Actor? by = null)
    {
        var row = await office.CaseAsync(number);
        return await office.StepAsync((SubmitApplication use, CancellationToken c) => use.HandleAsync(new(number, row.Version), by ?? Staff.Handler, c));
    }

    public static async Task<Result<CaseState>> PassPreReviewAsync(this TestOffice office, string number, Actor? by = null)
    {
        var row = await office.CaseAsync(number);
        return await office.StepAsync((PassPreReview use, CancellationToken c) => use.HandleAsync(new(number, row.Version), by ?? Staff.Receiver, c));
    }

    public static async Task<Result<DateOnly>> ReturnAsync(this TestOffice office, string number, string justification = "", params ReturnPoint[] points)
    {
        var row = await office.CaseAsync(number);
        ReturnPoint[] told = points.Length > 0 ? points : [new("documents.passport", "The scan is cut off at the right. Scan the whole page.")];
        return await office.StepAsync((ReturnForCorrection use, CancellationToken c) =>
            use.HandleAsync(new(number, row.Version, told, justification), Staff.Receiver, c));
    }

    public static async Task<Result<DateOnly>> AcceptAsync(this TestOffice office, string number, Actor? by = null)
    {
        var row = await office.CaseAsync(number);
        string[] seen = [.. row.Documents.Where(d => d.ReplacedAt is null).Select(d => d.Line)];
        return await office.StepAsync((AcceptAtWindow use, CancellationToken c) => use.HandleAsync(new(number, row.Version, seen), by ?? Staff.Receiver, c));
    }

    public static async Task<Result<string>> RecommendAsync(this TestOffice office, string number, bool grant = true, Actor? by = null)
    {
        var row = await office.CaseAsync(number);
        return await office.StepAsync((RecommendDecision use, CancellationToken c) =>
            use.HandleAsync(new(number, row.Version, grant, "Documents and answers agree."), by ?? Staff.Examiner, c));
    }

    public static async Task<Result<CaseDecided>> DecideAsync(this TestOffice office, string number, bool grant = true, Actor? by = null)
    {
        var row = await office.CaseAsync(number);
        var command = grant
            ? new DecideCaseCommand(number, row.Version, true, "", "")
            : new DecideCaseCommand(number, row.Version, false, "basic-conditions", "The certificate of no criminal record names a conviction.");
        return await office.StepAsync((DecideCase use, CancellationToken c) => use.HandleAsync(command, by ?? Staff.Approver, c));
    }

    public static async Task<Result<Guid>> PrintAsync(this TestOffice office, CardOrder order, Actor? by = null) =>
        await office.StepAsync((PrintCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version), by ?? Staff.CardOfficer, c));

    public static async Task<Result<Guid>> HandOverAsync(this TestOffice office, CardOrder order, Actor? by = null) =>
        await office.StepAsync((HandOverCard use, CancellationToken c) =>
            use.HandleAsync(new(order.Id, order.Version, "holder", "", "passport", true), by ?? Staff.CardOfficer, c));

    /// <summary>The test scan of a printed card: the code is read from the card as it was printed.</summary>
    public static async Task<Result<Guid>> ReleaseAsync(this TestOffice office, CardOrder order, Actor? by = null)
    {
        var code = await office.CodeAsync(order);
        return await office.StepAsync((ReleaseCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version, code), by ?? Staff.CardOfficer, c));
    }

    /// <summary>What a scanner reads from a printed card.</summary>
    public static async Task<string> CodeAsync(this TestOffice office, CardOrder order)
    {
        var file = await office.InAsync(db => db.Artefacts.AsNoTracking().Where(a => a.Id == order.ArtefactId).Select(a => a.File!).SingleAsync()); // Required by the model.
        var pdf = await office.DoAsync((PaperVault vault, CancellationToken _) => Task.FromResult(vault.Open(file)));
        return CodeOutput.Say(await new CodeReader().ReadAsync(pdf, 1, CancellationToken.None) ?? throw new InvalidOperationException("The card does not read."));
    }

    /// <summary>Does one use case a minute later.</summary>
    public static Task<T> StepAsync<TUseCase, T>(this TestOffice office, Func<TUseCase, CancellationToken, Task<T>> act)
        where TUseCase : notnull
    {
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        return office.DoAsync(act);
    }
}
