using Laihua.Rules;
using Laihua.Rules.Points;

namespace Laihua.App.Features.Points;

/// <summary>A score as the published contract writes it.</summary>
public sealed record PointsBody(
    string? Id,
    DateOnly? AsOf,
    string Table,
    int Total,
    int Maximum,
    string CategoryByPoints,
    string Category,
    IReadOnlyList<string> Because,
    IReadOnlyList<PointsLine> Items,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Finding> Findings)
{
    public static PointsBody From(PointsAccount account) => new(
        account.Id,
        account.AsOf,
        account.Table,
        account.Total,
        account.Maximum,
        account.CategoryByPoints.ToString(),
        account.Category.ToString(),
        account.Because,
        account.Items,
        account.Missing,
        account.Findings);
}

/// <summary>A line of JSON Lines that was refused, in the place of its score.</summary>
public sealed record RefusedBody(string? Id, IReadOnlyList<Finding> Findings);
