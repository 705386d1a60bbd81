using Laihua.Rules.Categories;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points;

/// <summary>A published points table 积分要素计分赋值表.</summary>
/// <remarks>
/// <para><b>Sources</b> <see cref="Sources.InterimPointsTable"/>, <see cref="Sources.TrialPointsTable"/>.</para>
/// <para><b>Units</b> Points; money in CNY a year; years and age completed; months a year.</para>
/// <para><b>Reading</b> Both thresholds include the number itself: 85 is A, 60 is B; see decision 0004.</para>
/// </remarks>
/// <param name="Id">The stable id (<c>interim-2017</c>).</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">The first day on which it is in force.</param>
/// <param name="InForceTo">The last day, or null while it is in force.</param>
/// <param name="Maximum">The sum of the items' maxima.</param>
/// <param name="ThresholdA">The points from which on they give category A.</param>
/// <param name="ThresholdB">The points from which on they give category B.</param>
/// <param name="Published">Where the table was published.</param>
/// <param name="Items">The ten items, in the table's order.</param>
public sealed record PointsTable(
    string Id,
    Words Name,
    DateOnly InForceFrom,
    DateOnly? InForceTo,
    int Maximum,
    int ThresholdA,
    int ThresholdB,
    IReadOnlyList<string> Published,
    IReadOnlyList<PointsItem> Items) : IRuleVersion
{
    private static readonly string[] Files = ["interim-2017", "trial-2016"];

    /// <summary>The tables that travel with the program, the newest first.</summary>
    public static IReadOnlyList<PointsTable> All { get; } =
        [.. Files.Select(file => PointsTableDocument.Read(EmbeddedText.Read($"Points.tables.{file}.json")))];

    /// <summary>The table of an id among those that travel with the program, or null where there is none.</summary>
    public static PointsTable? Find(string id) => All.FirstOrDefault(table => table.Id == id);

    /// <summary>Whether the bands leave gaps that stand in the published text and are kept as they were published.</summary>
    public bool AsPublished { get; init; }

    /// <inheritdoc/>
    public RuleKind Kind => RuleKind.PointsTable;

    /// <inheritdoc/>
    public string Province => "";

    /// <summary>The item of an id.</summary>
    public PointsItem Item(string id) => Items.First(item => item.Id == id);

    /// <summary>What a total gives: A, B, or else C.</summary>
    public PermitCategory CategoryOf(int total) =>
        total >= ThresholdA ? PermitCategory.A : total >= ThresholdB ? PermitCategory.B : PermitCategory.C;
}
