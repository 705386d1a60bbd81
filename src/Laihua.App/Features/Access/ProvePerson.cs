using Laihua.App.Data.Access;
using Laihua.Rules;
using Microsoft.AspNetCore.Identity;

namespace Laihua.App.Features.Access;

/// <param name="Email">The address of the account.</param>
/// <param name="Password">Its password.</param>
/// <param name="Code">The code of a second factor, where the account has one.</param>
public sealed record ProvePersonCommand(string Email, string Password, string? Code);

/// <summary>Somebody at a terminal proves who they are, as at the sign-in: wrong passwords count, and lock.</summary>
public sealed class ProvePerson(UserManager<User> users, IPasswordHasher<User> hasher, ActorOf actors, RecordSignIn record)
{
    private static readonly User Nobody = new() { DisplayName = "" };

    // One sentence for every cause, so that nobody learns which addresses have an account.
    private static List<Finding> Refused { get; } =
    [
        new(
            "ACCESS-003", "by",
            new("Address, password or code of the second factor are wrong, or the account is locked.", "账户、密码或第二因素验证码不正确，或账户已锁定。"), "decision 0008"),
    ];

    public async Task<Result<Actor>> HandleAsync(ProvePersonCommand command, CancellationToken cancellation)
    {
        var user = await users.FindByEmailAsync(command.Email);
        if (user is null)
        {
            // An unknown address takes as long as a wrong password.
            hasher.HashPassword(Nobody, command.Password);
            return Refused;
        }

        if (await users.IsLockedOutAsync(user))
        {
            return Refused;
        }

        if (!await users.CheckPasswordAsync(user, command.Password) || !await HasSecondFactorAsync(user, command.Code))
        {
            await users.AccessFailedAsync(user);
            return Refused;
        }

        await users.ResetAccessFailedCountAsync(user);
        if (await actors.FindAsync(user.Id, cancellation) is not { } actor)
        {
            return Refused;
        }

        await record.HandleAsync(actor, cancellation);
        return actor;
    }

    private async Task<bool> HasSecondFactorAsync(User user, string? code) =>
        !await users.GetTwoFactorEnabledAsync(user)
        || (code is { Length: > 0 } && await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code));
}
