using Laihua.App.Features.Checks;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>What the register says of the code on a card or Letter, for anyone who holds it.</summary>
[AllowAnonymous]
[CountedCheck]
[EvenAnswer]
[SecurityHeadersPolicy(SecurityPolicy.Checks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class CardModel(CheckArtefact check, CurrentActor current, ILogger<CardModel> log) : PageModel
{
    private const int LoggedLetters = 4;

    /// <summary>The answer.</summary>
    public CheckAnswer Answer { get; private set; } = null!; // Set before the page is shown.

    /// <summary>Whether the reader may ask for the full record.</summary>
    public bool MayReadFully { get; private set; }

    /// <summary>Asks the register.</summary>
    public async Task OnGetAsync(string token, CancellationToken cancellation)
    {
        ViewData[LanguageChoice.Parameter] = true;
        Answer = await check.HandleAsync(token, cancellation);
        MayReadFully = Answer.Card is not null && await current.FindAsync() is { } actor && actor.May(Permission.CheckFully);
        LogCheck(token[..Math.Min(LoggedLetters, token.Length)], Answer.Verdict);
    }

    [LoggerMessage(LogLevel.Information, "Check of {TokenStart}…: {Verdict}")]
    private partial void LogCheck(string tokenStart, CheckVerdict verdict);
}
