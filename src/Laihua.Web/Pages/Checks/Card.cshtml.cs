using Laihua.App.Features;
using Laihua.App.Features.Checks;
using Laihua.App.Features.Scans;
using Laihua.Credentials;
using Laihua.Rules.Access;
using Laihua.Rules.Checks;
using Laihua.Web.Infrastructure;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Checks;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.Scans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace Laihua.Web.Pages.Checks;

/// <summary>What the register says of the code on a card, a letter or a telephone, for anyone who holds it.</summary>
/// <remarks><para>The test of a value takes no token against forgery: it changes nothing for whoever sends it, and a stranger gets no cookie.</para></remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[CountedCheck]
[EvenAnswer]
[SecurityHeadersPolicy(SecurityPolicy.Checks)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class CardModel(
    CheckArtefact check, CheckDynamicCode checkDynamic, TestMatch match, ScanTally tally, EdgeCity city, CurrentActor current, TimeProvider clock, ILogger<CardModel> log) : PageModel
{
    private const int LoggedLetters = 4;

    /// <summary>The answer.</summary>
    public CheckAnswer Answer { get; private set; } = null!; // Set before the page is shown.

    /// <summary>The answer to the code on a telephone; null where it is none.</summary>
    public DynamicAnswer? Dynamic { get; private set; }

    /// <summary>Whether the reader may ask for the full record.</summary>
    public bool MayReadFully { get; private set; }

    /// <summary>Whether the value matches; null where nothing was compared.</summary>
    public bool? Matches { get; private set; }

    /// <summary>Asks the register.</summary>
    public async Task OnGetAsync(string token, CancellationToken cancellation)
    {
        await ReadAsync(token, cancellation);
        if (Answer.Card is null)
        {
            Dynamic = await checkDynamic.FindAsync(token, cancellation);
        }

        if (Dynamic is null && ArtefactToken.TryParse(token, out var parsed))
        {
            tally.Add(parsed.Hash(), city.Of(HttpContext), clock.UtcNow());
        }

        LogCheck(token[..Math.Min(LoggedLetters, token.Length)], Answer.Verdict);
    }

    /// <summary>Compares a value that somebody knows.</summary>
    public async Task OnPostAsync(string token, MatchKind kind, string? value, CancellationToken cancellation)
    {
        Matches = await match.HandleAsync(new(token, Enum.IsDefined(kind) ? kind : MatchKind.Employer, value ?? ""), cancellation);
        await ReadAsync(token, cancellation);
    }

    private async Task ReadAsync(string token, CancellationToken cancellation)
    {
        ViewData[LanguageChoice.Parameter] = true;
        Answer = await check.HandleAsync(token, cancellation);
        MayReadFully = Answer.Card is not null && await current.FindAsync() is { } actor && actor.May(Permission.CheckFully);
    }

    [LoggerMessage(LogLevel.Information, "Check of {TokenStart}…: {Verdict}")]
    private partial void LogCheck(string tokenStart, CheckVerdict verdict);
}
