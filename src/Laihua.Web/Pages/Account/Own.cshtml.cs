using Laihua.App.Data.Access;
using Laihua.App.Features.Access;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Account;

/// <summary>One's own account: who one is here, what one may do today, the second factor, the password.</summary>
[Authorize(PermissionPolicies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OwnModel(OwnAccount account, UserManager<User> users, SignInManager<User> signIn, Texts texts) : PageModel
{
    /// <summary>What is shown.</summary>
    public AccountSheet Sheet { get; private set; } = null!; // Read before the page is shown.

    /// <summary>A new password.</summary>
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>Shows the account.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : Challenge();

    /// <summary>Changes the password; every other session of the account ends.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        var changed = await users.ChangePasswordAsync(user, Form.Present ?? "", Form.New ?? "");
        if (!changed.Succeeded)
        {
            foreach (var error in changed.Errors)
            {
                var present = error.Code == nameof(IdentityErrorDescriber.PasswordMismatch);
                ModelState.AddModelError(present ? "Form.Present" : "Form.New", texts[present ? "account.password-wrong" : "account.password-weak"].ToString());
            }

            return this.PageWithErrors();
        }

        await signIn.RefreshSignInAsync(user);
        this.Announce(texts["account.password-changed"]);
        return RedirectToPage();
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (!Guid.TryParse(users.GetUserId(User), out var id) || await account.FindAsync(id, cancellation) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        return true;
    }
}

/// <summary>The fields of a change of password.</summary>
public sealed class PasswordForm
{
    /// <summary>The password as it is.</summary>
    public string? Present { get; set; }

    /// <summary>The password as it shall be.</summary>
    public string? New { get; set; }
}
