using Laihua.App.Data;
using Laihua.App.Data.Holders;
using Laihua.App.Data.Permits;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Holders;

/// <param name="Code">The share code, as typed.</param>
/// <param name="BirthDate">The holder's date of birth; null where none was given.</param>
/// <param name="Purpose">For what it is asked.</param>
/// <param name="Checker">Who asks, in words; may be empty.</param>
/// <param name="City">GB/T 2260 code of the city from which it is asked, empty where it is not known.</param>
/// <param name="AsPdf">Whether it is taken away as PDF.</param>
public sealed record UseShareCodeCommand(string Code, DateOnly? BirthDate, SharePurpose? Purpose, string Checker, string City, bool AsPdf = false);

/// <summary>What a share code shows.</summary>
/// <param name="Permit">The permit with person, employer and office; what the holder did not share is not to be shown.</param>
/// <param name="Fields">What the holder shares beside name and validity.</param>
/// <param name="Standing">How the permit stands today.</param>
/// <param name="Portrait">The photo, where it is shared.</param>
/// <param name="Purpose">For what it was asked.</param>
/// <param name="Checker">Who asked, in words.</param>
/// <param name="CheckedAt">When (UTC).</param>
public sealed record SharedPermit(
    Permit Permit, SharedFields Fields, HolderStanding Standing, byte[]? Portrait, SharePurpose Purpose, string Checker, DateTime CheckedAt);

/// <summary>Shows a permit to whoever has a share code and the date of birth, and tells the holder. Whatever is wrong, the answer is one.</summary>
public sealed class UseShareCode(LaihuaDb db, TimeProvider clock)
{
    private const int LongestChecker = 100;

    private static Finding Refused { get; } = new("SHARE-001", "code",
        new("This code and date of birth show nothing. The code may be mistyped, withdrawn or too old, or was tried too often. Ask the holder for a new one.",
            "该共享码与出生日期无法查询。共享码可能输入有误、已撤回、已过期或尝试次数过多，请向持证人索取新的共享码。"), "decision 0020");

    public async Task<Result<SharedPermit>> HandleAsync(UseShareCodeCommand command, CancellationToken cancellation)
    {
        List<Finding> findings = [.. Texts.Check("checker", command.Checker, LongestChecker)];
        if (command.Purpose is not { } purpose || !Enum.IsDefined(purpose))
        {
            findings.Add(new("SHARE-005", "purpose", new("Choose for what you ask.", "请选择查询用途。"), "decision 0020"));
        }

        if (findings.Count > 0)
        {
            return findings;
        }

        // Hashed in every case: what is no code takes as long as an unknown one.
        var hash = SecretHash.Findable(ShareCodes.Read(command.Code) ?? "");
        for (var tried = 0; tried < RunningNumbers.Tries; tried++)
        {
            if (await TryAsync(hash, command, cancellation) is { } result)
            {
                return result;
            }

            db.ChangeTracker.Clear(); // Another use or try was faster: it counts before this one.
        }

        return Nothing();
    }

    private async Task<Result<SharedPermit>?> TryAsync(byte[] hash, UseShareCodeCommand command, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var row = await db.ShareCodes
            .Include(c => c.Permit!.Person).Include(c => c.Permit!.Employer).Include(c => c.Permit!.Authority) // Required by the model.
            .SingleOrDefaultAsync(c => c.Hash == hash, cancellation);
        if (row is null || !row.IsOpen(clock.Today()))
        {
            return Nothing();
        }

        row.Version++;
        if (row.Permit!.Person!.BirthDate != command.BirthDate) // Included above.
        {
            row.Tries++;
            if (row.Tries == ShareOffer.MostTries)
            {
                db.Audit.Add(Trail.Entry(Actor.Anyone, now, AuditEvents.ShareClosed, "share", row.Id.ToString(), new { row.Tries }));
            }

            return await db.TrySaveAsync(cancellation) ? Nothing() : (Result<SharedPermit>?)null;
        }

        var purpose = command.Purpose!.Value; // Checked by the caller.
        var checker = command.Checker.Trim();
        db.ShareUses.Add(new() { ShareCodeId = row.Id, At = now, Purpose = purpose, Checker = checker, City = command.City, AsPdf = command.AsPdf });
        db.Audit.Add(Trail.Entry(Actor.Anyone, now, AuditEvents.ShareUsed, "share", row.Id.ToString(), new { Purpose = purpose, command.AsPdf }));
        return await db.TrySaveAsync(cancellation) ? await ShownAsync(row, purpose, checker, now, cancellation) : (Result<SharedPermit>?)null;
    }

    private static Result<SharedPermit> Nothing() => new List<Finding> { Refused };

    private async Task<Result<SharedPermit>> ShownAsync(ShareCode row, SharePurpose purpose, string checker, DateTime now, CancellationToken cancellation)
    {
        var permit = row.Permit!; // Included by the query.
        var portrait = row.Fields.HasFlag(SharedFields.Photo) && permit.Person!.PortraitFileId is not null ? await db.PortraitOfAsync(permit, cancellation) : null; // Included by the query.
        return new SharedPermit(permit, row.Fields, permit.StandingOn(clock.Today()), portrait, purpose, checker, now);
    }
}
