using Laihua.App.Features;
using Laihua.App.Features.CaseFiles;
using Laihua.App.Features.Reception;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Cases;

/// <summary>At the window: every original is seen, then the case is accepted.</summary>
[Authorize(Permission.Window)]
public sealed class WindowModel(CasesAtHand cases, CaseFiles files, AcceptAtWindow accept, CurrentActor current) : CasePage(cases, current)
{
    /// <summary>The lines whose originals were seen.</summary>
    [BindProperty]
    public List<string> Seen { get; set; } = [];

    /// <summary>The lines whose originals are to be seen.</summary>
    public IReadOnlyList<FiledLine> ToSee { get; private set; } = [];

    /// <summary>The lines at which a commitment stands.</summary>
    public IReadOnlyList<FiledLine> Promised { get; private set; } = [];

    /// <inheritdoc/>
    protected override CaseAction Action => CaseAction.Accept;

    /// <summary>Accepts it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => DoAsync(
        (version, actor) => accept.HandleAsync(new(Number, version, Seen), actor, cancellation),
        due => Texts["officer.accepted", HttpContext.RequestServices.GetRequiredService<Infrastructure.Display.Show>().Date(due)],
        cancellation);

    /// <inheritdoc/>
    protected override async Task ReadAsync(Actor actor, CancellationToken cancellation)
    {
        var lines = (await files.ReadAsync(Number, actor, cancellation))?.Lines ?? [];
        ToSee = [.. lines.Where(l => l.Line.OriginalSeen && l.Current is { FileId: not null })];
        Promised = [.. lines.Where(l => l.Current is { PromisedBy: not null })];
    }

    /// <inheritdoc/>
    protected override Finding AtField(Finding finding)
    {
        var name = ToSee.FirstOrDefault(l => finding.Field == "seen." + l.Line.Id)?.Line.Name.In(Language.Current.Code);
        return finding with { Field = nameof(Seen), Message = name is null ? finding.Message : new($"{name}: {finding.Message.En}", $"{name}：{finding.Message.Zh}") };
    }
}
