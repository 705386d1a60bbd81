using Laihua.Rules.Access;
using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

/// <summary>Walks a table of moves and names everything in it that breaks a law of the case.</summary>
internal static class CaseGraph
{
    public static IReadOnlyList<string> Faults(IReadOnlyList<Move> moves, Func<CaseState, StateSheet> sheet, Func<Role, IReadOnlyList<string>> permissions) =>
    [
        .. Sheets(moves, sheet),
        .. Enum.GetValues<Road>().SelectMany(road => Roads(moves, sheet, road)),
        .. Unreachable(moves),
        .. Rights(moves, permissions),
        .. Ambiguous(moves),
    ];

    /// <summary>Every state that can be reached on a road, the first included.</summary>
    public static HashSet<CaseState> From(CaseState start, IEnumerable<Move> moves, Road road)
    {
        Move[] open = [.. On(moves, road)];
        HashSet<CaseState> reached = [start];
        while (open.Where(m => reached.Contains(m.From)).Select(m => m.To).Any(reached.Add))
        {
            // Each turn adds one state; the loop ends when a turn adds none.
        }

        return reached;
    }

    private static IEnumerable<Move> On(IEnumerable<Move> moves, Road road) => moves.Where(m => m.Road is null || m.Road == road);

    private static IEnumerable<string> Sheets(IReadOnlyList<Move> moves, Func<CaseState, StateSheet> sheet)
    {
        foreach (var state in Enum.GetValues<CaseState>().Select(sheet))
        {
            var isEnd = state.Owner is null;
            if (isEnd != (state.Next is null) || isEnd != (state.Clock == CaseClock.None))
            {
                yield return $"{state.State} has not all of owner, next action and clock";
            }

            if (isEnd && moves.Any(m => m.From == state.State))
            {
                yield return $"{state.State} is an end and goes on";
            }

            if (!isEnd && !moves.Any(m => m.From == state.State && m.Action == state.Next && m.By == state.Owner && m.To != state.State))
            {
                yield return $"{state.State} awaits {state.Next} of {state.Owner}, which is no move";
            }
        }
    }

    private static IEnumerable<string> Roads(IReadOnlyList<Move> moves, Func<CaseState, StateSheet> sheet, Road road)
    {
        foreach (var state in From(CaseState.Draft, moves, road))
        {
            if (!From(state, moves, road).Any(s => sheet(s).Owner is null))
            {
                yield return $"{state} is a trap on the road {road}";
            }
        }

        var passed = On(moves, road).Where(m => m.Action == CaseAction.PassPreReview).Select(m => m.To).ToHashSet();
        var expected = road == Road.Green ? CaseState.InReview : CaseState.AwaitingWindow;
        if (!passed.SetEquals([expected]))
        {
            yield return $"the road {road} leads from the pre-review elsewhere than to {expected}";
        }
    }

    private static IEnumerable<string> Unreachable(IReadOnlyList<Move> moves)
    {
        var reached = Enum.GetValues<Road>().SelectMany(road => From(CaseState.Draft, moves, road)).ToHashSet();
        return Enum.GetValues<CaseState>().Where(s => !reached.Contains(s)).Select(s => $"{s} is unreachable");
    }

    private static IEnumerable<string> Rights(IReadOnlyList<Move> moves, Func<Role, IReadOnlyList<string>> permissions) =>
        from move in moves
        let needed = CasePermissions.NeededFor(move.From, move.Action)
        where needed is null ? move.By != Role.Clock : !permissions(move.By).Contains(needed)
        select $"{move.By} may not {move.Action} in {move.From}";

    private static IEnumerable<string> Ambiguous(IReadOnlyList<Move> moves) =>
        from road in Enum.GetValues<Road>()
        from same in On(moves, road).GroupBy(m => (m.From, m.Action, m.By))
        where same.Count() > 1
        select $"{same.Key.From} {same.Key.Action} {same.Key.By} stands twice on the road {road}";
}
