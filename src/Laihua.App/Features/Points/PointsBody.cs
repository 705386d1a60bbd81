using System.Text.Json.Serialization;
using Laihua.Rules;
using Laihua.Rules.Categories;
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
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> Rules)
{
    /// <summary>Every ground in force on the day, grouped by what is to be said of it.</summary>
    public IReadOnlyList<GroundsConsidered> Grounds { get; init; } = [];

    /// <summary>What would lift the result; absent where it was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WayBody>? Ways { get; init; }

    /// <summary>The days on which time changes the category; absent where it was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TurnBody>? ByItself { get; init; }

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
        account.Findings,
        account.Rules)
    {
        Grounds = account.Grounds,
    };

    public PointsBody With(PointsProspects prospects) => this with
    {
        Ways = [.. prospects.Ways.Select(way => new WayBody(way.To.ToString(), way.Total, way.Changes))],
        ByItself = [.. prospects.ByItself.Select(turn => new TurnBody(turn.On, turn.Item, turn.Total, turn.Category.ToString()))],
    };
}

/// <summary>One way up.</summary>
public sealed record WayBody(string To, int Total, IReadOnlyList<PointsChange> Changes);

/// <summary>One change that time makes.</summary>
public sealed record TurnBody(DateOnly On, string Item, int Total, string Category);

/// <summary>A line of JSON Lines that was refused, in the place of its score.</summary>
public sealed record RefusedBody(string? Id, IReadOnlyList<Finding> Findings);
