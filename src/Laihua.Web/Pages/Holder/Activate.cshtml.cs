using Laihua.App.Features.Holders;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Holder;

/// <summary>A holder opens an account with the one-time code. Whatever does not fit, the answer is one.</summary>
[AllowAnonymous]
[CountedTries]
[EvenAnswer]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ActivateModel(ActivateHolder activate, Texts texts) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ActivateForm Form { get; set; } = new();

    /// <summary>Opens the account.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new ActivateHolderCommand(
            Form.Number ?? "", Form.Passport ?? "", Form.BirthDate.TryRead(out var born) ? born : null, Form.Code ?? "", (Form.Email ?? "").Trim(), Form.Password ?? "");
        if (!(await activate.HandleAsync(command, cancellation)).TryGet(out _, out var refusal))
        {
            return this.Refused(refusal, nameof(Form));
        }

        this.Announce(texts["holder.activated"]);
        return RedirectToPage("/Account/SignIn", new { From = Url.Content("~/account/second-factor") });
    }
}

/// <summary>The fields of an activation.</summary>
public sealed class ActivateForm
{
    /// <summary>The number of the permit or of the application.</summary>
    public string? Number { get; set; }

    /// <summary>The number of the passport.</summary>
    public string? Passport { get; set; }

    /// <summary>The date of birth.</summary>
    public DateParts BirthDate { get; set; } = new();

    /// <summary>The one-time code.</summary>
    public string? Code { get; set; }

    /// <summary>The address with which the holder will sign in.</summary>
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }
}
