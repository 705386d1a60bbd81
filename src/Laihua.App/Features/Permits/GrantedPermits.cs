using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Cases;
using Laihua.App.Data.People;
using Laihua.App.Data.Permits;
using Laihua.App.Jobs;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Deadlines;
using Laihua.Rules.Intake;
using Laihua.Rules.People;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Permits;

/// <summary>What a grant does to the register: a person with a lifetime number and a Letter (K1), or a live permit and a card to make (K2).</summary>
/// <remarks>Part of one use case, <see cref="Decisions.DecideCase"/>, which saves.</remarks>
public sealed class GrantedPermits(LaihuaDb db, TimeProvider clock)
{
    private const long NumberSpace = LifetimeNumber.Numbers;

    /// <summary>What the register itself holds against the grant.</summary>
    public async Task<List<Finding>> FindingsAsync(Application row, CancellationToken cancellation)
    {
        if (row.Kind == ApplicationKind.K2)
        {
            var permit = await db.Permits.AsNoTracking().SingleAsync(p => p.Id == row.PermitId, cancellation);
            List<Finding> findings = Validity(permit).TryGet(out _, out var refusal) ? [] : [.. ((Refusal.RuleBroken)refusal).Findings];
            if (!Brought(permit).TryGet(out _, out _))
            {
                findings.Add(permit.State == PermitState.Live ? AnotherLives() : Ended());
            }
            else if (await db.Permits.AnyAsync(p => p.LivePersonId == permit.PersonId && p.Id != permit.Id, cancellation))
            {
                findings.Add(AnotherLives());
            }

            return findings;
        }

        return await db.TravelDocuments.Where(d => d.InUse == row.PassportKey).AnyAsync(d => db.Permits.Any(p => p.LivePersonId == d.PersonId), cancellation)
            ? [AnotherLives()]
            : [];
    }

    private static Result<PermitState> Brought(Permit permit) =>
        PermitFlow.After(permit.Id.ToString(), permit.State, PermitAction.BringToLife, [Role.Approver]);

    private static Finding Ended() => new("DECIDE-008", "",
        new("The Letter was cancelled or revoked since this was submitted: no permit can follow it.", "提交后该许可通知已被注销或撤销，不能据此签发许可。"), "decision 0016");

    private static Finding AnotherLives() => new("DECIDE-006", "",
        new("The person has a live permit or Letter since this was submitted. It must be cancelled first.", "该人员已有有效的工作许可或许可通知，须先注销。"), Sources.ServiceGuide);

    /// <summary>Adds what the grant brings, to be saved with the decision.</summary>
    public Task RecordAsync(Application row, Actor actor, CancellationToken cancellation) => row.Kind switch
    {
        ApplicationKind.K1 => RecordLetterAsync(row, cancellation),
        ApplicationKind.K2 => RecordPermitAsync(row, actor, cancellation),
    };

    private async Task RecordLetterAsync(Application row, CancellationToken cancellation)
    {
        var answers = row.AnswersOf();
        var person = await PersonAsync(row, answers, cancellation);
        var permit = new Permit
        {
            PersonId = person.Id,
            EmployerId = row.EmployerId,
            AuthorityId = row.DecidingAuthorityId!.Value, // Set at submission.
            LetterCaseId = row.Id,
            Post = answers["post.title"],
            Division = answers["post.division"],
            Category = row.Category,
            PassportCountry = answers["passport.issuer"],
            PassportNumber = PassportNumber(answers),
            PassportExpiresOn = Read.Date(answers["passport.expiresOn"])!.Value, // Checked at submission.
            ContractFrom = Read.Date(answers["post.contractFrom"])!.Value, // Checked at submission.
            ContractTo = Read.Date(answers["post.contractTo"])!.Value, // Checked at submission.
            LetterUntil = LetterValidity.For(clock.Today()).To,
            LivePersonId = person.Id,
            StateSince = clock.UtcNow(),
        };
        db.Permits.Add(permit);
        db.PermitChanges.Add(permit.Change(clock.UtcNow(), PermitChangeKinds.LetterIssued));
        row.PersonId = person.Id;
        row.PermitId = permit.Id;
        db.Jobs.Add(new() { Kind = JobKinds.IssueLetter, Subject = permit.Id, RunAt = clock.UtcNow() });
    }

    private async Task RecordPermitAsync(Application row, Actor actor, CancellationToken cancellation)
    {
        var permit = await db.Permits.Include(p => p.Artefacts).SingleAsync(p => p.Id == row.PermitId, cancellation);
        if (!Validity(permit).TryGet(out var validity, out _))
        {
            throw new InvalidOperationException("The validity was checked before the decision.");
        }

        var now = clock.UtcNow();
        if (!Brought(permit).TryGet(out var next, out _))
        {
            throw new InvalidOperationException("The state was checked before the decision.");
        }

        permit.From = validity.From;
        permit.To = validity.To;
        permit.MoveTo(next, now); // A Letter may have run out before the office decided.
        db.PermitChanges.Add(permit.Change(now, PermitChangeKinds.Live));
        foreach (var letter in permit.Artefacts.Where(a => a.ReplacedAt is null))
        {
            letter.ReplacedAt = now; // The card counts from now on.
            db.PermitChanges.Add(letter.Change(now, PermitChangeKinds.ArtefactReplaced));
        }

        db.CardOrders.Add(new() { PermitId = permit.Id, AuthorityId = permit.AuthorityId, OrderedAt = now, ChangedBy = actor.Name, ChangedAt = now });
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.PermitLive, "permit", permit.Id.ToString(), new { permit.Category, permit.From, permit.To, validity.BoundBy }));
    }

    private Result<PermitValidity> Validity(Permit permit)
    {
        var from = clock.Today() > permit.ContractFrom ? clock.Today() : permit.ContractFrom;
        return PermitValidity.For(new(from, Enum.Parse<PermitCategory>(permit.Category), permit.ContractTo, permit.PassportExpiresOn));
    }

    // The holder of this passport is the person under whom it stands; a passport never seen is a new person.
    private async Task<Person> PersonAsync(Application row, Answers answers, CancellationToken cancellation)
    {
        var portrait = await db.CaseDocuments.Where(d => d.ApplicationId == row.Id && d.Line == Checklist.Portrait && d.ReplacedAt == null)
            .Select(d => d.FileId).SingleAsync(cancellation);
        var known = await db.People.SingleOrDefaultAsync(p => p.Documents.Any(d => d.InUse == row.PassportKey), cancellation);
        if (known is not null)
        {
            known.PortraitFileId = portrait;
            known.Version++;
            return known;
        }

        var today = clock.Today();
        var (primary, secondary) = PersonNames.ForMachines(answers, today);
        var person = new Person
        {
            LifetimeNumber = await NewNumberAsync(cancellation),
            FamilyName = answers["person.familyName"],
            GivenNames = answers["person.givenNames"],
            ChineseName = answers.Has("person.chineseName") ? answers["person.chineseName"] : null,
            MrzPrimary = primary,
            MrzSecondary = secondary,
            Sex = answers["person.sex"],
            BirthDate = Read.Date(answers["person.birthDate"])!.Value, // Checked at submission.
            Nationality = answers["person.nationality"],
            PortraitFileId = portrait,
            RegisteredAt = clock.UtcNow(),
        };
        person.Documents.Add(new()
        {
            PersonId = person.Id,
            Country = answers["passport.issuer"],
            Number = PassportNumber(answers),
            IssuedOn = Read.Date(answers["passport.issuedOn"])!.Value, // Checked at submission.
            ExpiresOn = Read.Date(answers["passport.expiresOn"])!.Value, // Checked at submission.
            KnownFrom = today,
            InUse = row.PassportKey,
        });
        db.People.Add(person);
        return person;
    }

    private async Task<string> NewNumberAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var number = LifetimeNumber.From(RandomFifteenDigits()).Value;
            if (!await db.People.AnyAsync(p => p.LifetimeNumber == number, cancellation))
            {
                return number;
            }
        }
    }

    private static long RandomFifteenDigits()
    {
        // The largest multiple of the number space below 2^63: what lies above would favour small numbers.
        const long fair = long.MaxValue / NumberSpace * NumberSpace;
        while (true)
        {
            var drawn = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue;
            if (drawn < fair)
            {
                return drawn % NumberSpace;
            }
        }
    }

    private static string PassportNumber(Answers answers) => answers["passport.number"].Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
