using System.Collections.Concurrent;
using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;

namespace Laihua.Rules.Rulebooks;

/// <summary>Every version of everything published: what was in force on each day, and what will be.</summary>
/// <remarks>
/// <para><b>Rule</b> RULES-001, POINTS-001. <b>Reading</b> Decision 0014.</para>
/// <para><b>Shape</b> Never changes once made; <see cref="With(IEnumerable{IRuleVersion})"/> gives another with more versions.</para>
/// <para><b>Errors</b> A day before the pilot has no points table; an unknown id is not found.</para>
/// </remarks>
public sealed class Rulebook
{
    private readonly RuleTimeline<PointsTable> tables;
    private readonly RuleTimeline<RegionLists> regions;
    private readonly RuleTimeline<WageTable> wages;
    private readonly RuleTimeline<IncentiveCatalogue>[] incentives;
    private readonly Dictionary<string, IRuleVersion> byId;
    private readonly DateOnly[] turns;
    private readonly Lazy<RuleSet?>[] between;
    private readonly ConcurrentDictionary<(string Ids, int Between, bool Alone), RuleSet> others = new();

    private Rulebook(IReadOnlyList<IRuleVersion> versions)
    {
        Versions = versions;
        byId = versions.ToDictionary(version => version.Id);
        tables = new(versions.OfType<PointsTable>());
        regions = new(versions.OfType<RegionLists>());
        wages = new(versions.OfType<WageTable>());
        incentives = [.. versions.OfType<IncentiveCatalogue>().GroupBy(catalogue => catalogue.Province).Select(group => new RuleTimeline<IncentiveCatalogue>(group))];
        turns = [.. tables.Turns.Concat(regions.Turns).Concat(wages.Turns).Concat(incentives.SelectMany(each => each.Turns)).Distinct().Order()];
        between = [.. turns.Select(from => new Lazy<RuleSet?>(() => tables.On(from) is { } table ? Make(table, from, [], alone: false) : null))];
    }

    /// <summary>What travels with the program.</summary>
    public static Rulebook Published { get; } = new([.. PointsTable.All, RegionLists.Published, WageTable.Published, .. IncentiveCatalogue.All]);

    /// <summary>Every version, in no order that means anything.</summary>
    public IReadOnlyList<IRuleVersion> Versions { get; }

    /// <summary>Every points table, the newest first.</summary>
    public IReadOnlyList<PointsTable> Tables => tables.Versions;

    /// <summary>This rulebook with more versions.</summary>
    /// <exception cref="ArgumentException">Two versions have the same id.</exception>
    public Rulebook With(IEnumerable<IRuleVersion> more) => new([.. Versions, .. more]);

    /// <summary>The version of an id, or null where there is none.</summary>
    public IRuleVersion? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The points table of an id, or null where there is none.</summary>
    public PointsTable? Table(string id) => Find(id) as PointsTable;

    /// <summary>Everything in force on a day.</summary>
    public Result<RuleSet> InForceOn(DateOnly day) =>
        IndexOf(day) is >= 0 and var index && between[index].Value is { } rules ? rules : new List<Finding> { PointsFindings.NoTable };

    /// <summary>The version of a kind that was in force on a day, or null.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="province">For <see cref="RuleKind.Incentives"/> the province; otherwise empty.</param>
    /// <param name="day">The day.</param>
    public IRuleVersion? InForce(RuleKind kind, string province, DateOnly day) =>
        new RuleTimeline<IRuleVersion>(Versions.Where(version => version.Kind == kind && version.Province == province)).On(day);

    /// <summary>The last day on which a version is in force; null while no end is known.</summary>
    public DateOnly? LastDayOf(IRuleVersion version) =>
        new RuleTimeline<IRuleVersion>(Versions.Where(other => other.Kind == version.Kind && other.Province == version.Province)).LastDayOf(version);

    /// <summary>A table with everything else as of the first day of that table.</summary>
    public RuleSet With(PointsTable table) => With(table, table.InForceFrom);

    /// <summary>A table with everything else as of a day, and not before the table's own first day.</summary>
    public RuleSet With(PointsTable table, DateOnly day) => Combine(table, day, []);

    /// <summary>A table with the versions that are named, and everything else as of a day.</summary>
    public RuleSet With(PointsTable table, DateOnly day, IReadOnlyList<string> ids) => Combine(table, day, KeptOf(ids));

    /// <summary>What was in force on a day, but for the versions that are named: for a case that keeps its own.</summary>
    /// <param name="ids">Ids of versions; unknown ones count for nothing.</param>
    /// <param name="day">The day for everything that is not named.</param>
    public Result<RuleSet> Keeping(IReadOnlyList<string> ids, DateOnly day)
    {
        var kept = KeptOf(ids);
        var table = kept.OfType<PointsTable>().FirstOrDefault() ?? tables.On(day);
        return table is null ? new List<Finding> { PointsFindings.NoTable } : Combine(table, day, kept);
    }

    /// <summary>What was in force on a day, but for one version that is tried: a draft may be, also one that bears the id of a version.</summary>
    public Result<RuleSet> Trying(IRuleVersion version, DateOnly day)
    {
        var table = version as PointsTable ?? tables.On(day);
        return table is null ? new List<Finding> { PointsFindings.NoTable } : Make(table, day > table.InForceFrom ? day : table.InForceFrom, [version], alone: false);
    }

    /// <summary>The versions that facts name: alone where they are whole (a table, the regions, the wages), else with what was in force on the day.</summary>
    /// <param name="ids">Ids of versions; unknown ones count for nothing.</param>
    /// <param name="day">The day for everything that is not named.</param>
    /// <remarks>A catalogue that begins later changes nothing for facts that name everything and no catalogue: there was none.</remarks>
    public Result<RuleSet> Named(IReadOnlyList<string> ids, DateOnly day)
    {
        var kept = KeptOf(ids);
        return kept.OfType<PointsTable>().FirstOrDefault() is { } table && kept.OfType<RegionLists>().Any() && kept.OfType<WageTable>().Any()
            ? Combine(table, day, kept, alone: true)
            : Keeping(ids, day);
    }

    private IRuleVersion[] KeptOf(IReadOnlyList<string> ids) => [.. ids.Select(Find).OfType<IRuleVersion>()];

    private RuleSet Combine(PointsTable table, DateOnly day, IRuleVersion[] kept, bool alone = false)
    {
        var from = day > table.InForceFrom ? day : table.InForceFrom;

        // A draft may bear the id of a version: only what stands in this book is kept for the next who asks.
        if (!ReferenceEquals(Find(table.Id), table))
        {
            return Make(table, from, kept, alone);
        }

        var key = kept.Length == 0 ? table.Id : string.Join(' ', kept.Select(version => version.Id).Prepend(table.Id));
        return others.GetOrAdd(
            (key, IndexOf(from), alone),
            static (asked, make) => make.Book.Make(make.Table, make.From, make.Kept, asked.Alone),
            (Book: this, Table: table, From: from, Kept: kept));
    }

    private RuleSet Make(PointsTable table, DateOnly day, IRuleVersion[] kept, bool alone)
    {
        IncentiveCatalogue[] named = [.. kept.OfType<IncentiveCatalogue>().DistinctBy(catalogue => catalogue.Province)];
        return new(
            table,
            tables.Versions.Contains(table) ? tables.LastDayOf(table) : table.InForceTo,
            kept.OfType<RegionLists>().FirstOrDefault() ?? regions.Nearest(day),
            kept.OfType<WageTable>().FirstOrDefault() ?? wages.Nearest(day),
            [.. named, .. alone ? [] : incentives.Select(each => each.On(day)).OfType<IncentiveCatalogue>().Where(other => named.All(own => own.Province != other.Province))]);
    }

    /// <summary>The last turn that lies not after a day; -1 where all lie after it.</summary>
    private int IndexOf(DateOnly day)
    {
        var index = turns.Length - 1;
        while (index >= 0 && turns[index] > day)
        {
            index--;
        }

        return index;
    }
}
