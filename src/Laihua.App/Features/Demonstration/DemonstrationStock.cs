using Laihua.App.Data;
using Laihua.App.Features.Stock;
using Laihua.Rules.Permits;

namespace Laihua.App.Features.Demonstration;

/// <summary>The blank cards of the invented office: taken in on the day on which it opened, some of them at the printer.</summary>
internal static class DemonstrationStock
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Takes them in, issues some, and counts them with a second person.</summary>
    public static async Task AddAsync(LaihuaDb db, DateOnly opened, CancellationToken cancellation)
    {
        var clock = new DemonstrationClock(new(opened, new(9, 0), China));
        var actors = await DemonstrationActors.LoadAsync(db, clock, cancellation);
        var (officer, second) = (actors["cards@example.org"], actors["cards2@example.org"]);
        (await new MoveBlanks(db, clock).HandleAsync(new(BlankAction.Receive, "LH00000101-LH00000220", Remark: "First delivery of the maker"), officer, cancellation)).Done();
        db.ChangeTracker.Clear();
        (await new MoveBlanks(db, clock).HandleAsync(new(BlankAction.Issue, "LH00000101-LH00000140"), officer, cancellation)).Done();
        db.ChangeTracker.Clear();
        var count = (await new ProposeStock(db, clock).HandleAsync(new(StockProposalKind.Count, "", "", 120, "First count, box by box."), officer, cancellation)).Done();
        db.ChangeTracker.Clear();
        (await new SettleStock(db, clock).HandleAsync(new(count, 0, Approve: true), second, cancellation)).Done();
        db.ChangeTracker.Clear();
    }
}
