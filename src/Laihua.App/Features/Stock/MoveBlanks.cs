using Laihua.App.Data;
using Laihua.App.Data.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Stock;

/// <param name="Action">Receive, issue, give back, spoil, send or arrive.</param>
/// <param name="Serials">Serial numbers and ranges of them.</param>
/// <param name="Office">The code of the office to which they are sent.</param>
/// <param name="Remark">Words for the book.</param>
public sealed record MoveBlanksCommand(BlankAction Action, string Serials, string Office = "", string Remark = "");

/// <summary>Does to blanks what one officer may do alone, and writes it into the book of the office.</summary>
public sealed class MoveBlanks(LaihuaDb db, TimeProvider clock)
{
    private const int LongestRemark = 2000;

    /// <summary>What one officer may do alone.</summary>
    public static IReadOnlyList<BlankAction> Alone { get; } =
        [BlankAction.Receive, BlankAction.Issue, BlankAction.GiveBack, BlankAction.Spoil, BlankAction.Send, BlankAction.Arrive];

    /// <returns>How many blanks were moved.</returns>
    public async Task<Result<int>> HandleAsync(MoveBlanksCommand command, Actor actor, CancellationToken cancellation)
    {
        if (actor.AuthorityId is not { } authority || !actor.May(Permission.KeepStock))
        {
            return new Refusal.NotFound("stock", "");
        }

        if (!Alone.Contains(command.Action))
        {
            return new Refusal.WrongState("stock", "", "", [.. Alone.Select(a => a.ToString())]);
        }

        if (!SerialRange.Parse("serials", command.Serials).TryGet(out var ranges, out var refusal))
        {
            return refusal;
        }

        var office = command.Office.Trim();
        var other = command.Action == BlankAction.Send
            ? await db.Authorities.Where(a => a.Code == office && a.Id != authority).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(cancellation)
            : null;
        var findings = Texts.Check("remark", command.Remark, LongestRemark).ToList();
        if (command.Action == BlankAction.Send && other is null)
        {
            findings.Add(StockRules.NoSuchOffice);
        }

        var move = new BlankMove(command.Action, actor.Name, clock.UtcNow(), other, Remark: command.Remark.Trim() is { Length: > 0 } remark ? remark : null);
        return command.Action == BlankAction.Receive
            ? await ReceiveAsync(authority, ranges, findings, move, actor, cancellation)
            : await MoveAsync(authority, ranges, findings, move, actor, cancellation);
    }

    private async Task<Result<int>> ReceiveAsync(
        Guid authority, IReadOnlyList<SerialRange> ranges, List<Finding> findings, BlankMove move, Actor actor, CancellationToken cancellation)
    {
        foreach (var range in ranges)
        {
            var there = await db.Blanks.Where(b => b.Prefix == range.Prefix && b.Number >= range.First && b.Number <= range.Last).Select(b => b.Number).ToListAsync(cancellation);
            findings.AddRange(SerialRange.Of(there.Select(number => (range.Prefix, number))).Select(StockRules.Overlaps));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        foreach (var range in ranges)
        {
            var serials = Enumerable.Range(range.First, range.Count).Select(number => (range.Prefix, number)).ToList();
            db.Blanks.AddRange(serials.Select(s => new Blank { Prefix = s.Prefix, Number = s.number, AuthorityId = authority }));
            db.Write(authority, serials, book: +1, move);
        }

        // Two who register the same range at one moment: the database refuses the second.
        var count = ranges.Sum(r => r.Count);
        return await SaveAsync(authority, count, move, actor, cancellation) ? count : new List<Finding>(ranges.Select(StockRules.Overlaps));
    }

    private async Task<Result<int>> MoveAsync(
        Guid authority, IReadOnlyList<SerialRange> ranges, List<Finding> findings, BlankMove move, Actor actor, CancellationToken cancellation)
    {
        if (!(await db.BlanksAsync("serials", ranges, move.Action, authority, cancellation)).TryGet(out var blanks, out var refusal))
        {
            return refusal is Refusal.RuleBroken broken ? new List<Finding>([.. findings, .. broken.Findings]) : refusal;
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        if (move.Action == BlankAction.Arrive)
        {
            foreach (var sender in blanks.GroupBy(b => b.AuthorityId))
            {
                TakeIn(authority, [.. sender], move with { Other = sender.Key });
            }
        }
        else
        {
            db.Move(blanks, move);
        }

        return await SaveAsync(authority, blanks.Count, move, actor, cancellation) ? blanks.Count : new Refusal.Stale("stock", "");
    }

    // The line stands in the book of the office that takes them in, and names the one that sent them.
    private void TakeIn(Guid authority, List<Blank> blanks, BlankMove move)
    {
        foreach (var blank in blanks)
        {
            blank.AuthorityId = authority;
        }

        db.Move(blanks, move);
    }

    private async Task<bool> SaveAsync(Guid authority, int count, BlankMove move, Actor actor, CancellationToken cancellation)
    {
        db.Audit.Add(Trail.Entry(actor, move.At, AuditEvents.BlanksMoved, "stock", authority.ToString(), new { move.Action, Count = count, move.Other }));
        return await db.TrySaveAsync(cancellation);
    }
}
