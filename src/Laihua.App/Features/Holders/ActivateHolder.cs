using System.Security.Cryptography;
using Laihua.App.Data;
using Laihua.App.Data.Access;
using Laihua.App.Data.Holders;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Holders;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <param name="Number">The number of the permit or of the granted application.</param>
/// <param name="Passport">The number of the passport in use.</param>
/// <param name="BirthDate">The date of birth; null where none was given.</param>
/// <param name="Code">The one-time code.</param>
/// <param name="Email">With what the holder will sign in.</param>
/// <param name="Password">And the password.</param>
public sealed record ActivateHolderCommand(string Number, string Passport, DateOnly? BirthDate, string Code, string Email, string Password);

/// <summary>Opens the account of a holder, bound to one person. Whatever does not fit, the answer is one.</summary>
public sealed class ActivateHolder(LaihuaDb db, TimeProvider clock)
{
    private const int LongestEmail = 254;
    private static readonly PasswordHasher<User> Hasher = new();

    /// <returns>The id of the new account.</returns>
    public async Task<Result<Guid>> HandleAsync(ActivateHolderCommand command, CancellationToken cancellation)
    {
        var account = AccountFindings(command);
        if (account.Count > 0)
        {
            return account;
        }

        for (var tried = 0; tried < RunningNumbers.Tries; tried++)
        {
            var result = await TryAsync(command, cancellation);
            if (!result.TryGet(out _, out var refusal) && refusal is Refusal.Stale)
            {
                db.ChangeTracker.Clear(); // Another try was faster: it counts before this one.
                continue;
            }

            return result;
        }

        return Refused();
    }

    private static List<Finding> AccountFindings(ActivateHolderCommand command)
    {
        var findings = new List<Finding>();
        if (command.Email.Length is 0 or > LongestEmail || command.Email.IndexOf('@', StringComparison.Ordinal) is <= 0 || command.Email.Any(char.IsWhiteSpace))
        {
            findings.Add(new("HOLDER-004", "email", new("Enter an e-mail address with which you will sign in.", "请填写用于登录的电子邮箱。"), "decision 0020"));
        }

        if (command.Password.Length < Accounts.ShortestPassword)
        {
            findings.Add(new("HOLDER-005", "password", new("Choose a password of at least 12 characters.", "请设置至少12个字符的密码。"), "decision 0020"));
        }

        return findings;
    }

    private async Task<Result<Guid>> TryAsync(ActivateHolderCommand command, CancellationToken cancellation)
    {
        var open = await FindAsync(command, cancellation);
        var code = PlainCode.Read(command.Code, Activation.Length) ?? "";
        var now = clock.UtcNow();

        // Hashed in every case: an unknown number takes as long as a wrong code.
        var hash = SecretHash.Salted(code, open?.Id ?? Guid.Empty);
        if (open is null)
        {
            return Refused();
        }

        if (open.ExpiresAt < now || open.Tries >= Activation.MostTries)
        {
            return Refused();
        }

        if (!await FitsAsync(open, command, hash, cancellation))
        {
            return await CountAsync(open, now, cancellation);
        }

        var email = command.Email.ToUpperInvariant();
        if (await db.Users.AnyAsync(u => u.NormalizedEmail == email || u.NormalizedUserName == email, cancellation))
        {
            return new List<Finding> { new("HOLDER-006", "email", new("This address cannot be used. Choose another.", "该邮箱无法使用，请更换。"), "decision 0020") };
        }

        return await OpenAsync(open, command, email, now, cancellation);
    }

    private Task<ActivationCode?> FindAsync(ActivateHolderCommand command, CancellationToken cancellation)
    {
        var number = command.Number.Replace(" ", "", StringComparison.Ordinal);
        return db.ActivationCodes.Include(c => c.Person!.Documents) // Required by the model.
            .Where(c => c.OpenForId != null && (c.Person!.LifetimeNumber == number
                || db.Applications.Any(a => a.Number == number && a.PersonId == c.PersonId && a.PermitId != null)))
            .FirstOrDefaultAsync(cancellation);
    }

    private async Task<bool> FitsAsync(ActivationCode open, ActivateHolderCommand command, byte[] hash, CancellationToken cancellation)
    {
        var passport = command.Passport.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var fits = CryptographicOperations.FixedTimeEquals(hash, open.Hash)
            & open.Person!.BirthDate == command.BirthDate // Included by the query.
            & open.Person.Documents.Any(d => d.InUse != null && d.Number == passport);
        return fits && await db.Permits.AnyAsync(p => p.PersonId == open.PersonId, cancellation);
    }

    private async Task<Result<Guid>> CountAsync(ActivationCode open, DateTime now, CancellationToken cancellation)
    {
        open.Tries++;
        open.Version++;
        if (open.Tries == Activation.MostTries)
        {
            db.Audit.Add(Trail.Entry(Actor.Anyone, now, AuditEvents.ActivationClosed, "person", open.PersonId.ToString(), new { Code = open.Id, open.Tries }));
        }

        return await db.TrySaveAsync(cancellation) ? Refused() : new Refusal.Stale("activation", "");
    }

    private async Task<Result<Guid>> OpenAsync(ActivationCode open, ActivateHolderCommand command, string email, DateTime now, CancellationToken cancellation)
    {
        var user = NewUser(open.Person!, command.Email, email); // Included by the query.
        user.PasswordHash = Hasher.HashPassword(user, command.Password);
        var today = clock.Today();
        var before = await db.RoleGrants.SingleOrDefaultAsync(g => g.AccountOfId == open.PersonId, cancellation);
        if (before is not null)
        {
            before.AccountOfId = null; // Lost or taken over: the account before has nothing more to show.
            before.To = today.AddDays(-1);
        }

        user.Grants.Add(new() { UserId = user.Id, Role = Role.Holder, PersonId = open.PersonId, AccountOfId = open.PersonId, From = today });
        db.Users.Add(user);
        open.OpenForId = null;
        open.ClosedAt = now;
        open.Version++;
        var actor = new Actor(user.Id, user.DisplayName, [Role.Holder], null, null);
        db.Audit.Add(Trail.Entry(actor, now, AuditEvents.HolderActivated, "person", open.PersonId.ToString(), new { Code = open.Id, Again = before is not null }));
        return await db.TrySaveAsync(cancellation) ? user.Id : new Refusal.Stale("activation", "");
    }

    private static User NewUser(Data.People.Person person, string email, string normalized) => new()
    {
        Id = Guid.CreateVersion7(),
        DisplayName = Texts.Shown($"{person.MrzPrimary} {person.MrzSecondary}".Trim(), 100),
        UserName = email,
        NormalizedUserName = normalized,
        Email = email,
        NormalizedEmail = normalized,
        LockoutEnabled = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        ConcurrencyStamp = Guid.NewGuid().ToString("N"),
    };

    private static List<Finding> Refused() => [Activation.Refused];
}
