using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.Rules.Cases;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>What must hold of cases, their clocks and their decisions.</summary>
internal static class CaseInvariants
{
    private static readonly CaseState[] Ends = [.. Enum.GetValues<CaseState>().Where(CaseStates.IsEnd)];

    public static async Task<InvariantCount[]> OfAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var cases = await db.Applications.LongCountAsync(cancellation);
        var decisions = await db.Decisions.LongCountAsync(cancellation);
        return
        [
            new("REGISTER-020", new("Every case is in a state of the table of moves", "案件状态均在流程表内"), cases, await UnknownStatesAsync(db, cancellation)),
            new("REGISTER-021", new("Every open case has a day by which somebody must act; no ended one has", "在办案件均有期限，已结案件无期限"), cases,
                await db.Applications.LongCountAsync(c => Ends.Contains(c.State) ? c.DueOn != null || c.EndedAt == null : c.DueOn == null || c.EndedAt != null, cancellation)),
            new("REGISTER-022", new("Every submitted case has a category, a receiving and a deciding office", "已提交案件均有类别、受理机构和决定机构"), cases,
                await db.Applications.LongCountAsync(c => c.Round > 0 && (c.Category == "" || c.ReceivingAuthorityId == null || c.DecidingAuthorityId == null), cancellation)),
            new("REGISTER-023", new("Every decision was made by two people", "决定均由两人作出"), decisions,
                await db.Decisions.LongCountAsync(d => d.ExaminerId == d.ApproverId, cancellation)),
            new("REGISTER-024", new("A case has one decision in a round at most", "每轮至多一个决定"), decisions,
                await db.Decisions.GroupBy(d => new { d.ApplicationId, d.Round }).LongCountAsync(g => g.Count() > 1, cancellation)),
            new("REGISTER-025", new("A case is granted or refused exactly when a decision says so", "准予或不予许可均有相应决定"), cases, await UndecidedAsync(db.Applications, cancellation)),
            new("REGISTER-026", new("Every granted case has a person and a permit", "准予许可的案件均有人员和许可记录"), cases,
                await db.Applications.LongCountAsync(c => c.State == CaseState.Granted && (c.PersonId == null || c.PermitId == null), cancellation)),
        ];
    }

    // By the stored text: a state that the program does not know could not be read as one.
    private static async Task<long> UnknownStatesAsync(LaihuaDb db, CancellationToken cancellation)
    {
        var known = CaseFlow.Moves.SelectMany(m => (CaseState[])[m.From, m.To]).Select(s => s.ToString()).ToHashSet();
        var stored = await db.Database.SqlQueryRaw<string>("select distinct state as \"Value\" from applications").ToListAsync(cancellation);
        var unknown = 0L;
        foreach (var state in stored.Where(s => !known.Contains(s)))
        {
            unknown += await db.Database.SqlQuery<long>($"select count(*) as \"Value\" from applications where state = {state}").SingleAsync(cancellation);
        }

        return unknown;
    }

    private static Task<long> UndecidedAsync(IQueryable<Application> cases, CancellationToken cancellation) => cases.LongCountAsync(
        c => (c.State == CaseState.Granted) != c.Decisions.Any(d => d.Granted) || (c.State == CaseState.Refused) != c.Decisions.Any(d => !d.Granted), cancellation);
}
