using Laihua.Rules.Categories;

namespace Laihua.Rules.Points;

/// <summary>A score and the account of it: never the one without the other.</summary>
/// <param name="Id">The asker's own mark.</param>
/// <param name="AsOf">The day at which age was counted.</param>
/// <param name="Table">The table's id.</param>
/// <param name="Total">The sum of the items' points.</param>
/// <param name="Maximum">The most that the table gives.</param>
/// <param name="CategoryByPoints">What the points alone give.</param>
/// <param name="Category">The best that points and direct grounds give.</param>
/// <param name="Because">What gives that category: <c>points</c> and the ids of direct grounds.</param>
/// <param name="Items">All ten items, in the table's order.</param>
/// <param name="Missing">The ids of the items for which nothing was stated.</param>
/// <param name="Findings">What the reader should know and what does not prevent the score.</param>
/// <param name="Rules">The ids of the versions on which it rests: table, regions, wages and, where there is one, the catalogue of the place of work.</param>
public sealed record PointsAccount(
    string? Id,
    DateOnly? AsOf,
    string Table,
    int Total,
    int Maximum,
    PermitCategory CategoryByPoints,
    PermitCategory Category,
    IReadOnlyList<string> Because,
    IReadOnlyList<PointsLine> Items,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> Rules)
{
    /// <summary>Every ground in force on the day, grouped by what is to be said of it; empty in accounts that were stored before grounds were told.</summary>
    public IReadOnlyList<GroundsConsidered> Grounds { get; init; } = [];
}

/// <summary>One item of an account.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Points">What it gave; null for <c>direct</c>, which gives none.</param>
/// <param name="Maximum">The most that it gives.</param>
/// <param name="Band">The band or option that gave it; null where none did.</param>
/// <param name="Input">What was stated, after years are cut to completed ones: a number, a text or a list of texts; null where nothing was.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Source">The table and its row.</param>
public sealed record PointsLine(string Id, int? Points, int? Maximum, string? Band, object? Input, Words Reason, string Source);
