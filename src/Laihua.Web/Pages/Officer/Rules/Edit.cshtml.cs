using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Rulebooks;
using Laihua.Rules.Rulebooks.Reading;
using Laihua.Web.Infrastructure.Access;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Pages.Officer.Rules.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>A draft is written: the whole version on one form, checked before it is saved.</summary>
[Authorize(Permission.DraftRules)]
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed partial class EditModel(RuleShelf shelf, SaveRuleDraft save, CurrentActor current) : RulePage(shelf, current)
{
    /// <summary>A table of wages has many rows.</summary>
    private const int MostFields = 200_000;

    private JsonObject? posted;

    /// <summary><c>save</c>, <c>check</c>, or what is done with rows.</summary>
    [BindProperty]
    public string? Step { get; set; }

    /// <summary>The form.</summary>
    public RuleFieldset Form { get; private set; } = null!; // Made with the page.

    /// <inheritdoc/>
    protected override RuleAction Action => RuleAction.Save;

    /// <summary>Saves it, checks it, or adds and takes away a row.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || posted is not { } json)
        {
            return NotFound();
        }

        return Step switch
        {
            "save" => await DoAsync(async (version, actor) => AtFields(await save.HandleAsync(new(Id, version, json.ToJsonString()), actor, cancellation)), "rules.done-edit", cancellation),
            "check" => Checked(json),
            _ => WithRows(json),
        };
    }

    /// <inheritdoc/>
    protected override async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!await base.LoadAsync(cancellation))
        {
            return false;
        }

        // Also when the language is switched: what was typed stays.
        var kind = Shown.Entry.Kind;
        posted = Request.HasFormContentType ? RuleFormReader.Read(RuleForms.Of(kind), Request.Form) : null;
        Form = RuleFormView.Of(kind, posted?.ToJsonString() ?? Shown.Document.Json);
        return true;
    }

    private IActionResult Checked(JsonObject json)
    {
        if (!RuleDocuments.Read(Shown.Entry.Kind, json.ToJsonString()).TryGet(out _, out var refusal))
        {
            return Refused(AtFields(refusal));
        }

        ViewData[Notice.Now] = Texts["rules.done-check"];
        return Page();
    }

    private IActionResult WithRows(JsonObject json)
    {
        RuleFormRows.Change(json, Step ?? "");
        Form = RuleFormView.Of(Shown.Entry.Kind, json.ToJsonString());
        return Page();
    }

    private Result<string> AtFields(Result<string> result) => result.TryGet(out _, out var refusal) ? result : AtFields(refusal);

    /// <summary>Entries of a list stand one a line in one field: the finding says in which line.</summary>
    private Refusal AtFields(Refusal refusal) => refusal is Refusal.RuleBroken broken
        ? new Refusal.RuleBroken([.. broken.Findings.Select(finding => Entry().Match(finding.Field) is { Success: true } entry ? AtLine(finding, entry) : finding)])
        : refusal;

    private Finding AtLine(Finding finding, Match entry)
    {
        var line = int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture) + 1;
        return finding with
        {
            Field = entry.Groups[1].Value,
            Message = new(Texts["rules.line", line, finding.Message.En].ToString(), Texts["rules.line", line, finding.Message.Zh].ToString()),
        };
    }

    [GeneratedRegex(@"^(.+)\[(\d+)\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
