using Laihua.App.Data.Holders;
using Laihua.App.Features.Holders;
using Laihua.Rules.Access;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>What holders report as wrong, the oldest that waits first.</summary>
[Authorize(Permission.AnswerHolders)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class WrongDataModel(AnswerWrongData answers, CurrentActor current) : PageModel
{
    /// <summary>The reports.</summary>
    public IReadOnlyList<WrongDataReport> Reports { get; private set; } = [];

    /// <summary>Reads them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Reports = await answers.QueueAsync(await current.GetAsync(), cancellation);
}
