using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Decisions;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Reception;
using Laihua.App.Outside;
using Laihua.Rules.Cases;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Features.Demonstration;

/// <summary>What the office does in the demonstration, through the use cases and at the moment to which the clock is set.</summary>
internal sealed class DemonstrationOfficers(
    LaihuaDb db, DemonstrationActors actors, KeyPlaces keys, PaperVault vault, IConfiguration configuration, TimeProvider clock)
{
    private readonly CodeSigning signing = new(new(db, keys, clock), configuration);

    private Actor Receiver => actors["receiver@example.org"];

    private Actor CardOfficer => actors["cards@example.org"];

    public async Task PassAsync(string number, CancellationToken cancellation)
    {
        (await new PassPreReview(db, clock).HandleAsync(new(number, await VersionAsync(number, cancellation)), Receiver, cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    public async Task ReturnAsync(string number, IReadOnlyList<ReturnPoint> points, CancellationToken cancellation)
    {
        var command = new ReturnForCorrectionCommand(number, await VersionAsync(number, cancellation), points, "");
        (await new ReturnForCorrection(db, clock).HandleAsync(command, Receiver, cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    /// <summary>Sees every original; a case of the green path was accepted online.</summary>
    public async Task AcceptAsync(string number, CancellationToken cancellation)
    {
        var row = await db.Applications.AsNoTracking().SingleAsync(c => c.Number == number, cancellation);
        if (row.State == CaseState.AwaitingWindow)
        {
            var lines = await CaseChecklists.OfAsync(db, row, clock.Today(), cancellation);
            (await new AcceptAtWindow(db, clock).HandleAsync(new(number, row.Version, [.. lines.Select(l => l.Id)]), Receiver, cancellation)).Done();
            db.ChangeTracker.Clear();
        }
    }

    public async Task RecommendAsync(string number, string examiner, bool grant, string findings, CancellationToken cancellation)
    {
        var command = new RecommendDecisionCommand(number, await VersionAsync(number, cancellation), grant, findings);
        (await new RecommendDecision(db, clock).HandleAsync(command, actors[examiner], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    public async Task DecideAsync(string number, string approver, bool grant, string ground, string reasons, CancellationToken cancellation)
    {
        var command = new DecideCaseCommand(number, await VersionAsync(number, cancellation), grant, ground, reasons);
        (await new DecideCase(db, new GrantedPermits(db, clock), clock).HandleAsync(command, actors[approver], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    public async Task IssueLetterAsync(string number, CancellationToken cancellation)
    {
        (await new IssueLetter(db, signing, new(db), vault, clock).HandleAsync(await PermitAsync(number, cancellation), cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    public async Task PrintAsync(string number, CancellationToken cancellation)
    {
        var (order, version) = await OrderAsync(number, cancellation);
        var making = new CardMaking(db, signing, new(db), vault, clock);
        var made = (await new PrintCard(db, making, clock).MakeAsync(new(order, version), CardOfficer, cancellation)).Done();
        db.ChangeTracker.Clear();
        (order, version) = await OrderAsync(number, cancellation);
        (await new ReleaseCard(db, signing, clock).HandleAsync(new(order, version, made.Text), CardOfficer, cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    public async Task HandOverAsync(string number, CancellationToken cancellation)
    {
        var (order, version) = await OrderAsync(number, cancellation);
        (await new HandOverCard(db, clock).HandleAsync(new(order, version, "holder", "", "passport", IdentityChecked: true), CardOfficer, cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    /// <summary>Proposes something for the permit of a case; an end is moved by so many days, and the contract with it.</summary>
    public async Task ProposeAsync(string number, string examiner, PermitAction action, string ground, string reason, int laterByDays, CancellationToken cancellation)
    {
        var id = await PermitAsync(number, cancellation);
        var permit = await db.Permits.AsNoTracking().SingleAsync(p => p.Id == id, cancellation);
        var end = laterByDays == 0 ? null : permit.To?.AddDays(laterByDays);
        var command = new ProposeOperationCommand(id, permit.Version, action, ground, reason, end, end);
        (await new ProposeOperation(db, clock).HandleAsync(command, actors[examiner], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    /// <summary>Approves what waits for the permit of a case.</summary>
    public async Task ApproveAsync(string number, string approver, CancellationToken cancellation)
    {
        var id = await PermitAsync(number, cancellation);
        var waiting = await db.PermitOperations.Where(o => o.WaitsForPermitId == id).Select(o => new { o.Id, o.Version }).SingleAsync(cancellation);
        (await new ApproveOperation(db, clock).HandleAsync(new(waiting.Id, waiting.Version), actors[approver], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    private Task<int> VersionAsync(string number, CancellationToken cancellation) =>
        db.Applications.Where(c => c.Number == number).Select(c => c.Version).SingleAsync(cancellation);

    private Task<Guid> PermitAsync(string number, CancellationToken cancellation) =>
        db.Applications.Where(c => c.Number == number).Select(c => c.PermitId!.Value).SingleAsync(cancellation); // Set by the grant.

    private async Task<(Guid Order, int Version)> OrderAsync(string number, CancellationToken cancellation)
    {
        var permit = await PermitAsync(number, cancellation);
        var order = await db.CardOrders.Where(o => o.PermitId == permit).OrderByDescending(o => o.Edition).Select(o => new { o.Id, o.Version }).FirstAsync(cancellation);
        return (order.Id, order.Version);
    }
}
