using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <param name="Reference">The number under which the other authority keeps it.</param>
/// <param name="Number">The permit number, or the number of the Letter.</param>
/// <param name="PassportHash">SHA-256 of country and number, as <see cref="TakeVisaRecord.HashOf"/> makes it.</param>
/// <param name="Fact">The fact.</param>
public sealed record TakeVisaRecordCommand(string Reference, string Number, byte[] PassportHash, VisaFact Fact);

/// <summary>A fact that was taken in, with what speaks against it.</summary>
/// <param name="Permit">The id of the permit.</param>
/// <param name="Fresh">False where it was known already.</param>
/// <param name="Findings">Contradictions, for a person to look at.</param>
public sealed record TakenVisaRecord(Guid Permit, bool Fresh, IReadOnlyList<Finding> Findings);

/// <summary>Takes in what missions and police report. The same again changes nothing; something else under the same number is refused.</summary>
public sealed class TakeVisaRecord(LaihuaDb db, TimeProvider clock)
{
    private const int LongestReference = 60;
    private const int HashBytes = 32;
    private const string Source = "decision 0017";

    public async Task<Result<TakenVisaRecord>> HandleAsync(TakeVisaRecordCommand command, MachineClient client, CancellationToken cancellation)
    {
        var findings = VisaFacts.Faults(command.Fact, clock.Today());
        if (command.Reference.Length > LongestReference || command.Reference.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')))
        {
            findings.Add(new("VISA-004", "reference", new("Give a reference of at most 60 letters, digits, hyphens, dots and underscores.", "编号不超过60个字符，仅限字母、数字、连字符、点和下划线。"), Source));
        }

        if (command.PassportHash.Length != HashBytes)
        {
            findings.Add(new("VISA-005", "passport", new("Give the passport by country and number, or by the hash of both.", "请提供护照国别和号码，或二者的摘要。"), Source));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        // Number and passport must belong together, in the client's jurisdiction: else there is no such permit.
        if (await FindAsync(command, cancellation) is not { } permit || !client.Covers(permit.Division))
        {
            return new Refusal.NotFound("permit", "");
        }

        return await db.VisaRecords.AsNoTracking().SingleOrDefaultAsync(v => v.ClientId == client.Id && v.Reference == command.Reference, cancellation) is { } known
            ? Known(known, command, permit)
            : await AddAsync(command, client, permit, cancellation);
    }

    /// <summary>The hash by which a passport is named: SHA-256 of country, a colon, and the number in capitals without spaces.</summary>
    public static byte[] HashOf(string country, string number) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{country.ToUpperInvariant()}:{number.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()}"));

    private static Result<TakenVisaRecord> Known(VisaRecord known, TakeVisaRecordCommand command, Permit permit) =>
        known.PermitId == permit.Id && known.Fact == command.Fact
            ? new TakenVisaRecord(known.PermitId, Fresh: false, FindingsOf(known))
            : new List<Finding>
            {
                new("VISA-006", "reference", new("Something else was taken in under this reference. Report a correction under a new one.", "该编号已用于其他内容，更正请使用新编号。"), Source),
            };

    private async Task<Result<TakenVisaRecord>> AddAsync(TakeVisaRecordCommand command, MachineClient client, Permit permit, CancellationToken cancellation)
    {
        var before = await db.VisaRecords.AsNoTracking().Where(v => v.PermitId == permit.Id).ToListAsync(cancellation);
        var contradictions = VisaFacts.Contradictions(command.Fact, await BesideAsync(permit, cancellation), [.. before.Select(v => v.Fact)]);
        var now = clock.UtcNow();
        var fact = command.Fact;
        var row = new VisaRecord
        {
            ClientId = client.Id,
            Reference = command.Reference,
            PermitId = permit.Id,
            Kind = fact.Kind,
            VisaKind = fact.VisaKind,
            On = fact.On,
            From = fact.From,
            To = fact.To,
            PassportHash = command.PassportHash,
            Findings = JsonSerializer.Serialize(contradictions, Trail.Stored),
            ReceivedAt = now,
        };
        db.VisaRecords.Add(row);
        var actor = new Actor(client.Id, client.ClientId, [], null, null);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.VisaTaken, "permit", permit.Id.ToString(), new { Record = row.Id, fact.Kind, Findings = contradictions.Select(f => f.Rule) }));
        return await db.TrySaveAsync(cancellation) ? new TakenVisaRecord(permit.Id, Fresh: true, contradictions) : new Refusal.Stale("visa record", "");
    }

    /// <summary>What was kept with a fact when it came.</summary>
    public static IReadOnlyList<Finding> FindingsOf(VisaRecord record) => JsonSerializer.Deserialize<List<Finding>>(record.Findings, Trail.Stored) ?? [];

    private async Task<Permit?> FindAsync(TakeVisaRecordCommand command, CancellationToken cancellation)
    {
        var found = await db.Permits.AsNoTracking()
            .Where(p => p.Person!.LifetimeNumber == command.Number || db.Applications.Any(c => c.Id == p.LetterCaseId && c.Number == command.Number)) // Required by the model.
            .OrderByDescending(p => p.LivePersonId != null).ThenByDescending(p => p.LetterUntil)
            .ToListAsync(cancellation);
        return found.FirstOrDefault(p => CryptographicOperations.FixedTimeEquals(HashOf(p.PassportCountry, p.PassportNumber), command.PassportHash));
    }

    private async Task<VisaPermit> BesideAsync(Permit permit, CancellationToken cancellation)
    {
        var granted = await db.Decisions.AsNoTracking().Where(d => d.ApplicationId == permit.LetterCaseId && d.Granted).Select(d => d.At).FirstOrDefaultAsync(cancellation);
        var report = await db.Applications.AsNoTracking()
            .Where(c => c.PermitId == permit.Id && c.Kind == ApplicationKind.K2 && c.SubmittedAt != null)
            .OrderByDescending(c => c.SubmittedAt).FirstOrDefaultAsync(cancellation);
        return new(Beijing.DayOf(granted), permit.LetterUntil, permit.To, permit.PassportExpiresOn, report is null ? null : Read.Date(report.AnswersOf()["entry.enteredOn"]));
    }
}
