using System.Text.Encodings.Web;
using Laihua.App.Data.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Account;

/// <summary>Turns the second factor on, with a key that an authenticator app keeps, and off again with the password.</summary>
[Authorize(PermissionPolicies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondFactorModel(UserManager<User> users, SignInManager<User> signIn, Texts texts) : PageModel
{
    private const int RecoveryCodes = 8;

    /// <summary>The code that shows that the app has the key.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The password, to turn it off.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Whether it is on.</summary>
    public bool On { get; private set; }

    /// <summary>The key as text, while it is off.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The address that the picture holds.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The new recovery codes, shown once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Shows the key, or that it is on.</summary>
    public async Task<IActionResult> OnGetAsync() => await UserAsync() is null ? Challenge() : Page();

    /// <summary>Turns it on.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await UserAsync() is not { } user)
        {
            return Challenge();
        }

        var code = (Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            ModelState.AddModelError(nameof(Code), texts["account.code-refused"].ToString());
            return this.PageWithErrors();
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        Codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];
        await signIn.RefreshSignInAsync(user);
        On = true;
        return Page();
    }

    /// <summary>Turns it off and forgets the key.</summary>
    public async Task<IActionResult> OnPostOffAsync()
    {
        if (await UserAsync() is not { } user)
        {
            return Challenge();
        }

        if (!await users.CheckPasswordAsync(user, Password ?? ""))
        {
            ModelState.AddModelError(nameof(Password), texts["account.password-wrong"].ToString());
            return this.PageWithErrors();
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        this.Announce(texts["account.second-factor-off"]);
        return RedirectToPage("/Account/Own");
    }

    private async Task<User?> UserAsync()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return null;
        }

        On = user.TwoFactorEnabled;
        if (!On)
        {
            if (await users.GetAuthenticatorKeyAsync(user) is null)
            {
                await users.ResetAuthenticatorKeyAsync(user);
            }

            Key = await users.GetAuthenticatorKeyAsync(user) ?? "";
            Address = $"otpauth://totp/Laihua:{UrlEncoder.Default.Encode(user.Email ?? "")}?secret={Key}&issuer=Laihua&digits=6";
        }

        return user;
    }
}
