using System.ComponentModel.DataAnnotations;
using Laihua.Rules;
using Laihua.Web.Infrastructure.Refusals;
using Laihua.Web.Infrastructure.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Tests.Pages;

/// <summary>A page with every kind of field, for tests alone. The family name says what the use case answers.</summary>
public sealed class ProbeModel : PageModel
{
    public static readonly Choice[] Countries = [new("FRA", "France"), new("IDN", "Indonesia")];
    public static readonly Choice[] Ways = [new("post", "Post"), new("mail", "Mail")];

    [BindProperty]
    public ProbeForm Form { get; set; } = new();

    public static int Saved { get; private set; }

    public void OnGet() => Form = new() { Name = "FROM THE STORE", Country = "FRA", Declared = true, Ways = ["post"] };

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return this.PageWithErrors();
        }

        if (Refusals.TryGetValue(Form.Name ?? "", out var refusal))
        {
            return this.Refused(refusal, nameof(Form));
        }

        Saved++;
        return RedirectToPage();
    }

    private static readonly Dictionary<string, Refusal> Refusals = new()
    {
        ["broken"] = new Refusal.RuleBroken(
        [
            new("TEST-002", "birth", new("Enter a date that exists", "请填写存在的日期"), "test"),
            new("TEST-001", "name", new("Enter the name as printed", "请按护照填写姓名"), "test"),
            new("TEST-003", "", new("The whole does not fit", "整体不符"), "test"),
        ]),
        ["state"] = new Refusal.WrongState("case", "1", "Closed", []),
        ["stale"] = new Refusal.Stale("case", "1", null, new DateTime(2026, 8, 24, 1, 30, 0, DateTimeKind.Utc)),
        ["none"] = new Refusal.NotFound("case", "1"),
        ["crash"] = null!, // Not a refusal: the switch over the closed set throws, as a fault of ours would.
    };
}

public sealed class ProbeForm
{
    [MaxLength(40)]
    public string? Name { get; set; }

    public decimal? Salary { get; set; }

    public DateParts Birth { get; set; } = new();

    public string? Country { get; set; }

    public string? Sex { get; set; }

    public List<string> Ways { get; set; } = [];

    public bool Declared { get; set; }

    public string? Reason { get; set; }
}
