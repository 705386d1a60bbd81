using Laihua.App.Data;
using Laihua.App.Data.Stock;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Stock;

/// <param name="Kind">A stock-take or a destruction.</param>
/// <param name="Serials">To be destroyed, or found missing.</param>
/// <param name="Found">Were missing and are found: of a stock-take alone.</param>
/// <param name="Counted">How many blanks were counted in the safe and at the printer: of a stock-take alone.</param>
/// <param name="Reason">The reason, or what explains a difference.</param>
public sealed record ProposeStockCommand(StockProposalKind Kind, string Serials, string Found, int Counted, string Reason);

/// <summary>Proposes a stock-take or a destruction; nothing happens to a blank until another person approves.</summary>
public sealed class ProposeStock(LaihuaDb db, TimeProvider clock)
{
    private const int LongestText = 2000;

    /// <returns>The id of the proposal.</returns>
    public async Task<Result<Guid>> HandleAsync(ProposeStockCommand command, Actor actor, CancellationToken cancellation)
    {
        if (actor.AuthorityId is not { } authority || actor.UserId is not { } person || !actor.May(Permission.KeepStock))
        {
            return new Refusal.NotFound("stock", "");
        }

        var book = await db.InTheBookAsync(authority, cancellation);
        var (count, findings) = await CheckAsync(command, authority, book, cancellation);
        if (await db.StockProposals.AnyAsync(p => p.WaitsAs == WaitsAs(command.Kind, authority), cancellation))
        {
            findings.Add(StockRules.AnotherWaits);
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        var now = clock.UtcNow();
        var row = new StockProposal
        {
            AuthorityId = authority,
            Kind = command.Kind,
            Serials = command.Serials.Trim(),
            Found = command.Kind == StockProposalKind.Count ? command.Found.Trim() : "",
            Book = book,
            Counted = count,
            Reason = command.Reason.Trim(),
            WaitsAs = WaitsAs(command.Kind, authority),
            ProposedById = person,
            ProposedBy = actor.Name,
            ProposedAt = now,
        };
        db.StockProposals.Add(row);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.StockProposed, "stock", authority.ToString(), new { Proposal = row.Id, row.Kind, row.Book, row.Counted }));
        return await db.TrySaveAsync(cancellation) ? row.Id : new List<Finding> { StockRules.AnotherWaits };
    }

    private async Task<(int Counted, List<Finding> Findings)> CheckAsync(ProposeStockCommand command, Guid authority, int book, CancellationToken cancellation)
    {
        List<Finding> findings = [.. Texts.Check("reason", command.Reason, LongestText), .. Texts.Check("serials", command.Serials, LongestText), .. Texts.Check("found", command.Found, LongestText)];
        if (command.Kind == StockProposalKind.Destroy)
        {
            var doomed = await CountAsync("serials", command.Serials, BlankAction.Destroy);
            findings.AddRange(StockRules.OfReason(command.Reason, mustExplain: true));
            return (doomed, findings);
        }

        var missing = command.Serials.Trim().Length == 0 ? 0 : await CountAsync("serials", command.Serials, BlankAction.Miss);
        var found = command.Found.Trim().Length == 0 ? 0 : await CountAsync("found", command.Found, BlankAction.Find);
        findings.AddRange(StockRules.OfCount(book, command.Counted, missing, found));
        findings.AddRange(StockRules.OfReason(command.Reason, mustExplain: missing + found > 0));
        return (command.Counted, findings);

        async Task<int> CountAsync(string field, string serials, BlankAction action)
        {
            if ((await StockProposals.BlanksAsync(db, field, serials, action, authority, cancellation)).TryGet(out var blanks, out var refusal))
            {
                return blanks.Count;
            }

            findings.AddRange(((Refusal.RuleBroken)refusal).Findings); // Nothing else is given.
            return 0;
        }
    }

    private static string WaitsAs(StockProposalKind kind, Guid authority) => $"{kind} {authority}";
}
