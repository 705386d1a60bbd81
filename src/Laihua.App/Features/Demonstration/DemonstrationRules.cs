using Laihua.App.Data;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Demonstration;

/// <summary>Two invented versions of the rules: a points table that is being drafted, and a small catalogue that two people approved.</summary>
/// <remarks>They walk through the use cases themselves, so that every rule holds for them too.</remarks>
public sealed class DemonstrationRules(LaihuaDb db, TimeProvider clock)
{
    private const int MonthsAhead = 4;
    private const string Drafter = "supervisor@example.org";
    private const string SecondPerson = "supervisor2@example.org";

    public async Task AddAsync(CancellationToken cancellation)
    {
        var actors = await DemonstrationActors.LoadAsync(db, clock, cancellation);
        var today = clock.Today();
        var draft = new DraftRules(db, clock);
        (await draft.HandleAsync(new(RuleDocuments.Write(Catalogue(today))), actors[Drafter], cancellation)).Done();
        db.ChangeTracker.Clear();
        await ApproveAsync("incentives-heilongjiang-invented", actors, cancellation);
        (await draft.HandleAsync(new(RuleDocuments.Write(Table(new DateOnly(today.Year, today.Month, 1).AddMonths(MonthsAhead)))), actors[Drafter], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    private async Task ApproveAsync(string id, DemonstrationActors actors, CancellationToken cancellation)
    {
        const string reasons = "Invented for the demonstration: a province that gives points for scarce posts. 虚构，用于演示。";
        (await new ProposeRuleDraft(db, clock).HandleAsync(new(id, await VersionAsync(id, cancellation), reasons), actors[Drafter], cancellation)).Done();
        db.ChangeTracker.Clear();
        (await new ApproveRuleDraft(db, clock).HandleAsync(new(id, await VersionAsync(id, cancellation)), actors[SecondPerson], cancellation)).Done();
        db.ChangeTracker.Clear();
    }

    private Task<int> VersionAsync(string id, CancellationToken cancellation) =>
        db.RuleDrafts.Where(d => d.Code == id).Select(d => d.Version).SingleAsync(cancellation);

    private static IncentiveCatalogue Catalogue(DateOnly from)
    {
        Words evidence = new("invented letter of the invented office", "虚构机构出具的虚构证明");
        return new(
            "incentives-heilongjiang-invented",
            new("Local incentive points of Heilongjiang (invented)", "黑龙江省地方鼓励性加分（虚构）"),
            "230000",
            from,
            null,
            "Invented for the demonstration 虚构，用于演示",
            [
                new("HL-1", new("A post in the catalogue of scarce posts (invented)", "列入紧缺岗位目录（虚构）"), 6, evidence, from, null),
                new("HL-2", new("Work in a border county (invented)", "在边境县工作（虚构）"), 5, evidence, from, null),
            ]);
    }

    /// <summary>HSK level 4 gives what level 5 gives.</summary>
    private static PointsTable Table(DateOnly from)
    {
        var table = Rulebook.Published.Table("interim-2017")!; // It travels with the program.
        return table with
        {
            Id = $"interim-{from.Year}",
            Name = new("Points table: HSK 4 gives 5 (invented)", "积分表：HSK四级计5分（虚构）"),
            InForceFrom = from,
            Items =
            [
                .. table.Items.Select(item => item with
                {
                    Options = [.. item.Options.Select(option => option.Id == "hsk4" ? option with { Points = 5 } : option)],
                }),
            ],
        };
    }
}
