using Laihua.App.Features.CaseFiles;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>The case beside its documents: everything that is read before something is done.</summary>
[Authorize(Permission.ReadCases)]
public sealed class FileModel(CaseFiles files, CurrentActor current) : PageModel
{
    /// <summary>Everything about the case.</summary>
    public CaseFile Dossier { get; private set; } = null!; // Read before the page is shown.

    /// <summary>The document that is shown.</summary>
    public FiledDocument? Shown { get; private set; }

    /// <summary>The papers that this case has brought.</summary>
    public IReadOnlyList<string> Papers { get; private set; } = [];

    /// <summary>Reads the case.</summary>
    public async Task<IActionResult> OnGetAsync(string number, Guid? document, CancellationToken cancellation)
    {
        if (await files.ReadAsync(number, await current.GetAsync(), cancellation) is not { } content)
        {
            return NotFound();
        }

        Dossier = content;
        Shown = content.Files.FirstOrDefault(f => f.Id == document) ?? content.Files.FirstOrDefault(f => f.ReplacedAt is null);
        Papers = [.. PapersOf(content)];
        return Page();
    }

    private static IEnumerable<string> PapersOf(CaseFile file)
    {
        (string Kind, bool There)[] papers =
        [
            ("application-form", file.Case.Kind == ApplicationKind.K1),
            ("points", file is { Case.Kind: ApplicationKind.K1, Account: not null }),
            ("submission", file.Case.SubmittedAt is not null),
            ("return", file.Returns.Count > 0),
            ("receipt", file.Case.AcceptedAt is not null),
            ("non-acceptance", file.Case.State == CaseState.NotAccepted),
            ("refusal", file.Case.State == CaseState.Refused),
            ("letter", file.Case is { State: CaseState.Granted, Kind: ApplicationKind.K1 }),
            ("decision", file.Case is { State: CaseState.Granted, Kind: ApplicationKind.K2 }),
        ];
        return papers.Where(p => p.There).Select(p => p.Kind);
    }
}
