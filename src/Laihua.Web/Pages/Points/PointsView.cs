using Laihua.App.Features.Rulebooks;
using Laihua.Rules;
using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Web.Pages.Points;

/// <summary>The points as they stand: the account with its table, or what stands against one.</summary>
/// <param name="Table">The table.</param>
/// <param name="Account">The account, or null where there is none.</param>
/// <param name="Findings">What the account says besides, or what stands against it.</param>
/// <param name="Claimed">The direct grounds that are claimed.</param>
public sealed record PointsView(PointsTable Table, PointsAccount? Account, IReadOnlyList<Finding> Findings, IReadOnlyList<Ground> Claimed)
{
    /// <summary>The ways up; null where they are not shown.</summary>
    public PointsProspects? Prospects { get; init; }

    /// <summary>The versions on which the account rests.</summary>
    public IReadOnlyList<RuleVersionBody> Rules { get; init; } = [];

    /// <summary>Where an item is answered; null where nobody can change it.</summary>
    public Func<string, string>? AddressOf { get; init; }

    /// <summary>The items with points, in the order of the table; the direct grounds stand apart.</summary>
    public IEnumerable<(PointsLine Line, PointsItem Item)> Lines =>
        (Account?.Items ?? []).Where(line => line.Maximum is not null).Select(line => (line, Table.Item(line.Id)));

    /// <summary>What the items left out could still add.</summary>
    public PointsRange? Range => Account is null ? null : PointsRange.Of(Account, Table);

    /// <summary>Whether anything at all was stated.</summary>
    public bool IsStated => Account?.Items.Any(line => line.Input is not null) == true;

    /// <summary>A number of points as a share of the table's maximum, in per cent.</summary>
    public string ShareOf(int points) => FormattableString.Invariant($"{100m * points / Table.Maximum:0.##}%");

    /// <summary>An account, or the findings of its refusal.</summary>
    public static PointsView Of(Result<PointsAccount> scored, PointsTable table, IReadOnlyList<Ground> claimed, Rulebook book) =>
        scored.TryGet(out var account, out var refusal)
            ? new(table, account, account.Findings, claimed) { Rules = RuleVersionBody.Of(book, account.Rules) }
            : new(table, null, refusal is Refusal.RuleBroken broken ? broken.Findings : [], claimed);
}
