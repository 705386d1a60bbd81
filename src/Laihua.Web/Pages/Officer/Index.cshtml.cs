using Laihua.App.Features;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Holders;
using Laihua.App.Features.Keys;
using Laihua.App.Features.Scans;
using Laihua.App.Features.Worklists;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Laihua.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Laihua.Web.Pages.Officer;

/// <summary>One thing to do, with how much of it there is.</summary>
public sealed record HomeLine(string Key, string Address, int Count, int Overdue);

/// <summary>Where an officer begins: what the roles open, with counts.</summary>
[Authorize(PermissionPolicies.OfficersHome)]
public sealed class IndexModel(WorkLists lists, ProductionList cards, AnswerWrongData wrongData, ScanAlarms alarms, KeyShelf keys, CurrentActor current) : PageModel
{
    /// <summary>Who is here.</summary>
    public Actor Actor { get; private set; } = Actor.System;

    /// <summary>What there is to do.</summary>
    public IReadOnlyList<HomeLine> Lines { get; private set; } = [];

    /// <summary>What must be told of keys and lists, to whoever watches over them.</summary>
    public IReadOnlyList<Finding> Alarms { get; private set; } = [];

    /// <summary>Counts what waits.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Actor = await current.GetAsync();
        var lines = new List<HomeLine>();
        foreach (var (list, address, permission) in Known.Where(known => Actor.May(known.Permission)))
        {
            var counts = await lists.CountAsync([list], Actor, cancellation);
            lines.Add(new(list.ToString().ToLowerInvariant(), $"{address}?list={list}", counts[list], await lists.CountOverdueAsync(list, Actor, cancellation)));
        }

        if (Actor.May(Permission.PrintCards))
        {
            var counts = await cards.CountAsync(Actor, cancellation);
            lines.AddRange(new[] { CardState.Ordered, CardState.Printed, CardState.Released }.Select(state =>
                new HomeLine("cards-" + OfficerWords.KeyOf(state), $"/officer/cards?state={OfficerWords.KeyOf(state)}", counts[state], 0)));
        }

        if (Actor.May(Permission.AnswerHolders))
        {
            lines.Add(new("wrong-data", "/officer/wrong-data", await wrongData.OpenAsync(Actor, cancellation), 0));
        }

        if (Actor.May(Permission.ReadAlarms))
        {
            lines.Add(new("alarms", "/officer/alarms", await alarms.OpenAsync(Actor, cancellation), 0));
        }

        Lines = lines;
        Alarms = Actor.May(Permission.ReadKeys) ? await keys.AlarmsAsync(cancellation) : [];
    }

    private static readonly (WorkList List, string Address, string Permission)[] Known =
    [
        (WorkList.PreReview, "/officer/reception", Permission.PreReview),
        (WorkList.Window, "/officer/reception", Permission.Window),
        (WorkList.Examine, "/officer/decisions", Permission.Examine),
        (WorkList.Decide, "/officer/decisions", Permission.Decide),
    ];
}
