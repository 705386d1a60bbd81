using Laihua.App.Data;
using Laihua.App.Data.Stock;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Stock;

/// <summary>What is done to blanks, by whom and when.</summary>
/// <param name="Action">What is done.</param>
/// <param name="By">Who does it.</param>
/// <param name="At">When.</param>
/// <param name="Other">The office at the other end of a sending.</param>
/// <param name="Proposal">The proposal by which it is done.</param>
/// <param name="Remark">Words.</param>
internal sealed record BlankMove(BlankAction Action, string By, DateTime At, Guid? Other = null, Guid? Proposal = null, string? Remark = null);

/// <summary>Finds blanks and moves them: the rows and the lines of the book in one save.</summary>
internal static class BlankMoves
{
    /// <summary>The blanks of ranges of serial numbers, or everything that stands against an action on them.</summary>
    /// <param name="db">The register.</param>
    /// <param name="field">The field at which findings are shown.</param>
    /// <param name="ranges">The serial numbers.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="authority">The office that does it.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<Result<IReadOnlyList<Blank>>> BlanksAsync(
        this LaihuaDb db, string field, IReadOnlyList<SerialRange> ranges, BlankAction action, Guid authority, CancellationToken cancellation)
    {
        var (found, findings) = (new List<Blank>(), new List<Finding>());
        foreach (var range in ranges)
        {
            var rows = await db.Blanks.Where(b => b.Prefix == range.Prefix && b.Number >= range.First && b.Number <= range.Last
                && (action == BlankAction.Arrive ? b.SentToId == authority : b.AuthorityId == authority)).ToListAsync(cancellation);
            var known = rows.Select(b => b.Number).ToHashSet();
            var unknown = Enumerable.Range(range.First, range.Count).Where(number => !known.Contains(number)).Select(number => (range.Prefix, number));
            findings.AddRange(SerialRange.Of(unknown).Select(missing => StockRules.Unknown(field, missing)));
            foreach (var state in rows.Where(b => !BlankFlow.After(b.Serial, b.State, action).TryGet(out _, out _)).GroupBy(b => b.State))
            {
                findings.AddRange(SerialRange.Of(state.Select(b => (b.Prefix, b.Number))).Select(wrong => StockRules.NotThere(field, wrong, state.Key.ToString())));
            }

            found.AddRange(rows);
        }

        return findings.Count > 0 ? findings : found;
    }

    /// <summary>Moves blanks of one office and writes the lines of its book.</summary>
    /// <exception cref="InvalidOperationException">The table of moves does not know the move: the caller did not ask first.</exception>
    public static void Move(this LaihuaDb db, IReadOnlyList<Blank> blanks, BlankMove move)
    {
        foreach (var line in blanks.GroupBy(b => (b.AuthorityId, b.State)))
        {
            if (!BlankFlow.After("", line.Key.State, move.Action).TryGet(out var after, out _))
            {
                throw new InvalidOperationException($"A blank that is {line.Key.State} cannot be moved by {move.Action}.");
            }

            foreach (var blank in line)
            {
                Change(blank, after.To, move);
            }

            db.Write(line.First().AuthorityId, line.Select(b => (b.Prefix, b.Number)), after.Book, move);
        }
    }

    /// <summary>Writes lines of the book: one for each range without a gap.</summary>
    public static void Write(this LaihuaDb db, Guid authority, IEnumerable<(string Prefix, int Number)> serials, int book, BlankMove move) =>
        db.StockMoves.AddRange(SerialRange.Of(serials).Select(range => new StockMove
        {
            AuthorityId = authority,
            Action = move.Action,
            Prefix = range.Prefix,
            First = range.First,
            Last = range.Last,
            Count = range.Count,
            Book = book * range.Count,
            OtherAuthorityId = move.Other,
            ProposalId = move.Proposal,
            Remark = move.Remark,
            At = move.At,
            By = move.By,
        }));

    /// <summary>How many blanks are in the book of an office.</summary>
    public static Task<int> InTheBookAsync(this LaihuaDb db, Guid authority, CancellationToken cancellation) =>
        db.Blanks.CountAsync(b => b.AuthorityId == authority && (b.State == BlankState.InStock || b.State == BlankState.AtPrinter), cancellation);

    private static void Change(Blank blank, BlankState to, BlankMove move)
    {
        blank.State = to;
        blank.Version++;
        switch (move.Action)
        {
            case BlankAction.Send:
                blank.SentToId = move.Other;
                break;
            case BlankAction.Arrive:
                (blank.AuthorityId, blank.SentToId) = (blank.SentToId!.Value, null); // Found by it.
                break;
            case BlankAction.Receive or BlankAction.Issue or BlankAction.GiveBack or BlankAction.Use or BlankAction.Spoil or BlankAction.Miss or BlankAction.Find or BlankAction.Destroy:
                break;
        }
    }
}
