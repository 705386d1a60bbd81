using Laihua.App.Data;
using Laihua.App.Data.Checks;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Checks;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <summary>What a machine asks about: a token, or a permit number with the birth date.</summary>
/// <param name="Ref">The caller's own mark, given back.</param>
/// <param name="Token">The token of a code; null where the code is none of ours, or a number is given.</param>
/// <param name="PermitNumber">The lifetime number.</param>
/// <param name="BirthDate">The birth date that must belong to the number.</param>
public sealed record VerifyItem(string? Ref, string? Token, string? PermitNumber = null, DateOnly? BirthDate = null);

/// <param name="Items">One to <see cref="ClientTerms.LargestBatch"/>.</param>
/// <param name="Full">Whether the fields of level L2 are asked for.</param>
/// <param name="Purpose">One of the client's purposes; with the full fields alone.</param>
/// <param name="Reason">Why; with the full fields alone, kept in the log.</param>
public sealed record VerifyItemsCommand(IReadOnlyList<VerifyItem> Items, bool Full = false, string Purpose = "", string Reason = "");

/// <summary>The answer to one item.</summary>
/// <param name="Ref">The caller's own mark.</param>
/// <param name="Verdict">The verdict of the live record; unknown for everything that is not ours, whatever is wrong with it.</param>
/// <param name="Permit">The id under which the change feed names the permit; no personal number.</param>
/// <param name="Card">The fields of level L0.</param>
/// <param name="Full">The fields of level L2, where they were asked for and may be given.</param>
/// <param name="Withheld">Why they were not given: <c>jurisdiction</c>.</param>
/// <param name="Since">Since when it is suspended, cancelled, revoked or replaced (UTC); null for every other verdict.</param>
public sealed record VerifiedItem(string? Ref, CheckVerdict Verdict, Guid? Permit, CheckedCard? Card, VerifiedRecord? Full, string? Withheld, DateTime? Since = null);

/// <summary>The fields of level L2 for a machine. The passport is left out: who needs it asks a person.</summary>
public sealed record VerifiedRecord(
    string PermitNumber, string FamilyName, string GivenNames, string? ChineseName, DateOnly BirthDate, string Nationality, string Category,
    Words Employer, string EmployerCode, string Post, DateOnly LetterUntil, DateOnly? From, DateOnly? To);

/// <summary>Answers a machine about many items at once; every full record given is an entry of the log, as for a person.</summary>
public sealed class VerifyItems(LaihuaDb db, CheckArtefact check, TimeProvider clock)
{
    private const string Source = "FWP-QR-1, disclosure level L2; decision 0017";
    private const int ShortestReason = 5;
    private const int LongestReason = 300;

    public async Task<Result<IReadOnlyList<VerifiedItem>>> HandleAsync(VerifyItemsCommand command, MachineClient client, CancellationToken cancellation)
    {
        if (Findings(command, client) is { Count: > 0 } findings)
        {
            return findings;
        }

        var answers = new List<VerifiedItem>(command.Items.Count);
        foreach (var item in command.Items)
        {
            answers.Add(await AnswerAsync(item, command, client, cancellation));
        }

        return await db.TrySaveAsync(cancellation) ? answers : new Refusal.Stale("verification", "");
    }

    private static List<Finding> Findings(VerifyItemsCommand command, MachineClient client)
    {
        var findings = new List<Finding>();
        if (command.Items.Count is 0 or > ClientTerms.LargestBatch)
        {
            findings.Add(new("VERIFY-001", "items", new("Ask about 1 to 200 items at a time.", "每次核验1至200项。"), Source));
        }

        if (command.Items.Any(i => i.PermitNumber is null != i.BirthDate is null))
        {
            findings.Add(new("VERIFY-002", "items", new("A permit number and a birth date are given together, and without a code.", "许可证号和出生日期须同时提供。"), Source));
        }

        if (command.Full && !client.PurposeList.Contains(command.Purpose))
        {
            findings.Add(new("VERIFY-003", "purpose", new("Name one of the purposes agreed for this client.", "请注明为该客户端约定的用途之一。"), Source));
        }

        if (command.Full && command.Reason.Trim().Length is < ShortestReason or > LongestReason)
        {
            findings.Add(new("VERIFY-004", "reason", new("State the reason in 5 to 300 characters: it is kept in the log.", "请填写理由（5至300个字符），理由将记入日志。"), Source));
        }

        return findings;
    }

    private async Task<VerifiedItem> AnswerAsync(VerifyItem item, VerifyItemsCommand command, MachineClient client, CancellationToken cancellation)
    {
        if (await FindAsync(item, cancellation) is not { } artefact)
        {
            return new(item.Ref, CheckVerdict.Unknown, null, null, null, null);
        }

        var answer = await check.OfHashAsync(artefact.TokenHash, cancellation);
        var permit = artefact.Permit!; // Included with the artefact.
        if (!command.Full || !client.Covers(permit.Division))
        {
            return new(item.Ref, answer.Verdict, permit.Id, answer.Card, null, command.Full ? "jurisdiction" : null, answer.Since);
        }

        Record(artefact, command, client);
        return new(item.Ref, answer.Verdict, permit.Id, answer.Card, RecordOf(permit), null, answer.Since);
    }

    private void Record(Artefact artefact, VerifyItemsCommand command, MachineClient client)
    {
        var (now, reason) = (clock.UtcNow(), command.Reason.Trim());
        var look = new RecordLook { ArtefactId = artefact.Id, At = now, ClientId = client.Id, Officer = client.ClientId, Reason = reason };
        db.RecordLooks.Add(look);
        var actor = new Actor(client.Id, client.ClientId, [], null, null);
        db.Audit.Add(Trail.Entry(
            actor, now, AuditEvents.CheckedFully, "artefact", artefact.Id.ToString(), new { Look = look.Id, Reason = reason, Passport = false, command.Purpose, Client = client.ClientId }));
    }

    private async Task<Artefact?> FindAsync(VerifyItem item, CancellationToken cancellation)
    {
        var artefacts = db.Artefacts.AsNoTracking().Include(a => a.Permit!.Person).Include(a => a.Permit!.Employer); // Required by the model.
        if (item.Token is not null)
        {
            var hash = ArtefactToken.TryParse(item.Token, out var token) ? token.Hash() : [];
            return await artefacts.SingleOrDefaultAsync(a => a.TokenHash == hash, cancellation);
        }

        // The paper that was issued last says how things stand: a card before the Letter from which it came.
        return item.PermitNumber is null ? null : await artefacts
            .Where(a => a.Permit!.Person!.LifetimeNumber == item.PermitNumber && a.Permit.Person.BirthDate == item.BirthDate) // Required by the model.
            .OrderByDescending(a => a.Permit!.LivePersonId != null).ThenByDescending(a => a.IssuedAt).ThenByDescending(a => a.Id)
            .FirstOrDefaultAsync(cancellation);
    }

    private static VerifiedRecord RecordOf(Permit permit)
    {
        var (person, employer) = (permit.Person!, permit.Employer!); // Included with the artefact.
        return new(
            person.LifetimeNumber, person.FamilyName, person.GivenNames, person.ChineseName, person.BirthDate, person.Nationality, permit.Category,
            employer.Name, employer.Uscc, permit.Post, permit.LetterUntil, permit.From, permit.To);
    }
}
