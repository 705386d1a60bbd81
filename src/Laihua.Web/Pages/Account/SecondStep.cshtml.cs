using Laihua.App.Data.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Account;

/// <summary>The code of the second factor, or one of the recovery codes.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondStepModel(SignInManager<User> signIn, SignInSteps steps, Texts texts) : PageModel
{
    private const int DigitsOfTheApp = 6;

    /// <summary>What is typed: six digits, or a recovery code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>Without a first step there is no second.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn", new { From }) : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var user = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (user is null)
        {
            return RedirectToPage("/Account/SignIn", new { From });
        }

        var code = (Code ?? "").Replace(" ", "", StringComparison.Ordinal);
        var result = code.Length == DigitsOfTheApp
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded)
        {
            return await steps.LandAsync(this, user, From, cancellation);
        }

        ModelState.AddModelError(nameof(Code), result.IsLockedOut
            ? texts["account.locked", steps.MinutesLocked(user)].ToString()
            : texts["account.code-refused"].ToString());
        return this.PageWithErrors();
    }
}
