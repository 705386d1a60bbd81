using Laihua.App.Data.Access;
using Laihua.App.Features;
using Laihua.App.Features.Access;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Laihua.Web.Infrastructure.Access;

/// <summary>What the pages of the sign-in share: a check that tells nobody which accounts exist, and where somebody lands.</summary>
public sealed class SignInSteps(
    UserManager<User> users, SignInManager<User> signIn, IPasswordHasher<User> hasher, ActorOf actors, RecordSignIn record, TimeProvider clock)
{
    private static readonly User Nobody = new() { DisplayName = "" };

    /// <summary>Checks address and password, and signs in where no second factor stands between.</summary>
    public async Task<(SignInResult Result, User? User)> PasswordAsync(string email, string password)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null)
        {
            // An unknown address takes as long as a wrong password.
            hasher.HashPassword(Nobody, password);
            return (SignInResult.Failed, null);
        }

        return (await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true), user);
    }

    /// <summary>Checks address, password and the code of a second factor at once, without a session.</summary>
    public async Task<(SignInResult Result, User? User)> CheckAsync(string email, string password, string? code)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null)
        {
            hasher.HashPassword(Nobody, password);
            return (SignInResult.Failed, null);
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (!result.Succeeded || !await users.GetTwoFactorEnabledAsync(user))
        {
            return (result, user);
        }

        if (code is { Length: > 0 } && await IsCodeAsync(user, code))
        {
            await users.ResetAccessFailedCountAsync(user);
            return (SignInResult.Success, user);
        }

        await users.AccessFailedAsync(user);
        return (SignInResult.TwoFactorRequired, user);
    }

    private async Task<bool> IsCodeAsync(User user, string code) =>
        await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code)
        || (await users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded;

    /// <summary>The whole minutes for which a locked account stays locked, one at least.</summary>
    public int MinutesLocked(User user) =>
        user.LockoutEnd is { } end ? Math.Max(1, (int)Math.Ceiling((end - clock.GetUtcNow()).TotalMinutes)) : 1;

    /// <summary>Writes the sign-in down and sends on: to the local address asked for, else to where the role works.</summary>
    public async Task<IActionResult> LandAsync(PageModel page, User user, string? from, CancellationToken cancellation)
    {
        var actor = await actors.FindAsync(user.Id, cancellation);
        if (actor is null)
        {
            await signIn.SignOutAsync();
            return page.RedirectToPage("/Account/SignIn");
        }

        var before = await record.HandleAsync(actor, cancellation);
        if (before is { } last)
        {
            var services = page.HttpContext.RequestServices;
            Refusals.PageRefusals.Announce(page, services.GetRequiredService<Texts>()["account.last-sign-in-was", services.GetRequiredService<Display.Show>().Instant(last)]);
        }

        return page.LocalRedirect(Destination(page, actor, from));
    }

    private static string Destination(PageModel page, Actor actor, string? from)
    {
        return page.Url.IsLocalUrl(from) ? LanguageAddress.InCurrent(page.Request, from!) : page.Url.Content("~" + StartDoors.HomeOf(actor).Address); // Null is not local.
    }
}
