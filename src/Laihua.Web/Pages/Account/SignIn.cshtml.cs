using Laihua.App.Data.Access;
using Laihua.App.Features.Demonstration;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Laihua.Web.Pages.Account;

/// <summary>Address and password; in a demonstration also a button for each invented person.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignInModel(SignInSteps steps, IOptions<ShellOptions> shell, Texts texts) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>Where to go afterwards: an address of this site, or nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The invented people; none on a real installation.</summary>
    public IReadOnlyList<DemonstrationSignIn> People => shell.Value.Demonstration ? DemonstrationOffice.SignIns : [];

    /// <summary>Signs in, or goes on to the second factor.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Form.Email))
        {
            ModelState.AddModelError("Form.Email", texts["account.email-missing"].ToString());
        }

        if (string.IsNullOrEmpty(Form.Password))
        {
            ModelState.AddModelError("Form.Password", texts["account.password-missing"].ToString());
        }

        return ModelState.IsValid ? TryAsync(Form.Email!.Trim(), Form.Password!, cancellation) : Task.FromResult(this.PageWithErrors()); // Checked above.
    }

    /// <summary>Signs in as one of the invented people.</summary>
    public Task<IActionResult> OnPostDemonstrationAsync(string? person, CancellationToken cancellation) =>
        People.FirstOrDefault(known => known.Email == person) is { } chosen
            ? TryAsync(chosen.Email, DemonstrationOffice.Password, cancellation)
            : Task.FromResult<IActionResult>(NotFound());

    private async Task<IActionResult> TryAsync(string email, string password, CancellationToken cancellation)
    {
        var (result, user) = await steps.PasswordAsync(email, password);
        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/Account/SecondStep", new { From });
        }

        return result.Succeeded ? await steps.LandAsync(this, user!, From, cancellation) : Refuse(result.IsLockedOut ? user : null); // Only a known user succeeds.
    }

    // One sentence for every cause, so that nobody learns which addresses have an account.
    private IActionResult Refuse(User? locked)
    {
        ModelState.AddModelError("Form.Email", locked is null
            ? texts["account.refused"].ToString()
            : texts["account.locked", steps.MinutesLocked(locked)].ToString());
        return this.PageWithErrors();
    }
}

/// <summary>The fields of the sign-in.</summary>
public sealed class SignInForm
{
    /// <summary>The address of the account.</summary>
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }
}
