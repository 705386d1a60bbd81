using Laihua.App.Data.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Account;

/// <summary>Leaves, by POST: a link from elsewhere signs nobody out.</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInManager<User> signIn, Texts texts) : PageModel
{
    /// <summary>Ends the session.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        this.Announce(texts["account.signed-out"]);
        return Redirect(Url.Content("~/"));
    }
}
