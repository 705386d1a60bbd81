using Laihua.App.Data.Rulebooks;
using Laihua.App.Features;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Cases;

/// <summary>The single steps of a version of the rules through the real use cases.</summary>
public static class Rules
{
    public const string Reasons = "HSK 4 shows enough Chinese for daily life.";

    /// <summary>The interim table in which HSK 4 gives 5, under another id from another day.</summary>
    public static string Table(string id, DateOnly from)
    {
        var table = Rulebook.Published.Table("interim-2017")!; // It travels with the program.
        PointsItem[] items =
        [
            .. table.Items.Select(item => item with { Options = [.. item.Options.Select(option => option.Id == "hsk4" ? option with { Points = 5 } : option)] }),
        ];
        return RuleDocuments.Write(table with { Id = id, InForceFrom = from, Items = items });
    }

    public static Task<RuleDraft> RulesAsync(this TestOffice office, string id) =>
        office.InAsync(db => db.RuleDrafts.AsNoTracking().SingleAsync(d => d.Code == id));

    public static Task<Result<string>> DraftAsync(this TestOffice office, string json, Actor? by = null) =>
        office.StepAsync((DraftRules use, CancellationToken c) => use.HandleAsync(new(json), by ?? Staff.Supervisor, c));

    public static async Task<Result<string>> ProposeAsync(this TestOffice office, string id, Actor? by = null)
    {
        var seen = (await office.RulesAsync(id)).Version;
        return await office.StepAsync((ProposeRuleDraft use, CancellationToken c) => use.HandleAsync(new(id, seen, Reasons), by ?? Staff.Supervisor, c));
    }

    public static async Task<Result<string>> ApproveAsync(this TestOffice office, string id, Actor? by = null)
    {
        var seen = (await office.RulesAsync(id)).Version;
        return await office.StepAsync((ApproveRuleDraft use, CancellationToken c) => use.HandleAsync(new(id, seen), by ?? Staff.SecondSupervisor, c));
    }

    /// <summary>A table in a state, drafted and proposed by the one and approved by the other.</summary>
    public static async Task<RuleDraft> ATableAsync(this TestOffice office, RuleDraftState state, string id = "interim-2027", DateOnly? from = null)
    {
        (await office.DraftAsync(Table(id, from ?? office.Today.AddDays(10)))).Value();
        if (state is RuleDraftState.Proposed or RuleDraftState.Approved)
        {
            (await office.ProposeAsync(id)).Value();
        }

        if (state == RuleDraftState.Approved)
        {
            (await office.ApproveAsync(id)).Value();
        }

        if (state == RuleDraftState.Withdrawn)
        {
            (await office.StepAsync((WithdrawRuleDraft use, CancellationToken c) => use.HandleAsync(new(id, 0, "Not needed"), Staff.Supervisor, c))).Value();
        }

        return await office.RulesAsync(id);
    }
}
