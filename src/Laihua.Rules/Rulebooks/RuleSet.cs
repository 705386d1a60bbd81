using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Grounds;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Points.Lines;

namespace Laihua.Rules.Rulebooks;

/// <summary>Everything on which one score rests: a points table, and of everything beside it one version.</summary>
/// <remarks>
/// <para><b>Shape</b> Never changes once made. What is the same for everybody is prepared once, so keep the set and score many with it.</para>
/// </remarks>
public sealed class RuleSet
{
    private static readonly ConditionalWeakTable<PointsTable, RuleSet> WithPublished = [];

    private readonly Dictionary<string, IncentiveCatalogue> incentives;
    private readonly ConcurrentDictionary<string, string[]> ids = new();
    private readonly string[] nationalIds;

    internal RuleSet(PointsTable table, DateOnly? tableLastDay, RegionLists regions, WageTable wages, IEnumerable<IncentiveCatalogue> incentives)
    {
        (Table, TableLastDay, Regions, Wages) = (table, tableLastDay, regions, wages);
        this.incentives = incentives.ToDictionary(catalogue => catalogue.Province);
        nationalIds = [table.Id, regions.Id, wages.Id];
        Lines = TableLines.Of(this);
        Grounds = new(wages.Wages, table);
    }

    /// <summary>The points table.</summary>
    public PointsTable Table { get; }

    /// <summary>The last day on which the table is in force; null while no end is known.</summary>
    public DateOnly? TableLastDay { get; }

    /// <summary>The regions that give points.</summary>
    public RegionLists Regions { get; }

    /// <summary>The local average wages.</summary>
    public WageTable Wages { get; }

    /// <summary>The catalogues of local incentive points, one a province at most.</summary>
    public IReadOnlyCollection<IncentiveCatalogue> Incentives => incentives.Values;

    /// <summary>What gives the line of each item, in the table's order.</summary>
    internal ItemLines[] Lines { get; }

    /// <summary>What says of every ground whether it is met.</summary>
    internal GroundFrames Grounds { get; }

    /// <summary>A table with everything else as it was published with the program.</summary>
    public static RuleSet Of(PointsTable table) => WithPublished.TryGetValue(table, out var known) ? known : WithPublished.GetValue(table, Rulebook.Published.With);

    /// <summary>The catalogue of the province in which a place lies, or null where it has none.</summary>
    /// <param name="place">A code of GB/T 2260.</param>
    public IncentiveCatalogue? IncentivesAt(string place) => place.Length == 6 ? incentives.GetValueOrDefault($"{place.AsSpan(0, 2)}0000") : null;

    /// <summary>The ids of the versions on which the score of somebody who works at a place rests.</summary>
    /// <param name="place">A code of GB/T 2260, or null where none is known.</param>
    public IReadOnlyList<string> IdsAt(string? place) =>
        incentives.Count == 0 || place is null || IncentivesAt(place) is not { } catalogue
            ? nationalIds
            : ids.GetOrAdd(catalogue.Province, static (_, both) => [.. both.nationalIds, both.catalogue.Id], (nationalIds, catalogue));

    /// <summary>Whether the table was in force on a day.</summary>
    internal bool IsInForce(DateOnly day) => Table.InForceFrom <= day && !(TableLastDay < day);
}
