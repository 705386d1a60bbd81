using System.Collections.Frozen;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Places;

/// <summary>Which places of work lie in a region that gives points: one version of the lists.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-008. <b>Sources</b> Each list names its own.</para>
/// <para><b>Units</b> GB/T 2260 codes of six digits; the place of work counts, not the employer's seat.</para>
/// <para><b>Reading</b> A row of a province or city holds for everything under it. Where a list names no places, as that of poverty
/// counties, the region is stated outright and believed where one of that kind is possible; see decision 0004.</para>
/// <para><b>Errors</b> An unknown code is a finding.</para>
/// <para><b>Example</b> Harbin, 230100, is north-eastern because Heilongjiang is.</para>
/// </remarks>
public sealed class RegionLists : IRuleVersion
{
    private readonly FrozenDictionary<string, Place> byCode;

    /// <summary>A version of the lists.</summary>
    /// <param name="id">The stable id (<c>regions-2016</c>).</param>
    /// <param name="name">Its name.</param>
    /// <param name="inForceFrom">The first day on which it is in force.</param>
    /// <param name="inForceTo">The last day that it states itself, or null.</param>
    /// <param name="lists">Any number of lists.</param>
    public RegionLists(string id, Words name, DateOnly inForceFrom, DateOnly? inForceTo, IReadOnlyList<RegionList> lists)
    {
        (Id, Name, InForceFrom, InForceTo) = (id, name, inForceFrom, inForceTo);
        Lists = [.. lists.OrderBy(list => list.Ground)];
        byCode = Divisions.All.Select((division, index) => PlaceOf(division, index)).ToFrozenDictionary(place => place.Division.Code);
    }

    /// <summary>The version that travels with the program.</summary>
    public static RegionLists Published { get; } = RegionDocument.Read(EmbeddedText.Read("Places.regions-2016.json"));

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public Words Name { get; }

    /// <inheritdoc/>
    public RuleKind Kind => RuleKind.Regions;

    /// <inheritdoc/>
    public string Province => "";

    /// <inheritdoc/>
    public DateOnly InForceFrom { get; }

    /// <inheritdoc/>
    public DateOnly? InForceTo { get; }

    /// <summary>Every list, in the order in which they count.</summary>
    public IReadOnlyList<RegionList> Lists { get; }

    /// <summary>How many places there are.</summary>
    internal int Places => byCode.Count;

    /// <summary>The place of a code, or null where there is none.</summary>
    internal Place? At(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The region of a place of work: the first that the points table names where several apply.</summary>
    public Result<RegionGround> GroundFor(string code, DateOnly date) =>
        At(code) is { } place ? place.GroundOn(date) : new List<Finding> { Regions.Unknown };

    /// <summary>Every region that a list gives to a place; empty for a place in none, or unknown.</summary>
    public IReadOnlyList<RegionGround> Grounds(string code, DateOnly date) =>
        At(code) is { } place ? [.. place.Lists.Where(list => list.IsOn(date)).Select(list => list.Ground).Distinct()] : [];

    /// <summary>Whether a region stated outright can be true of a place.</summary>
    /// <returns>False where the lists contradict it, and for an unknown place.</returns>
    public bool CanBe(RegionGround stated, string code, DateOnly date) => At(code) is { } place && place.CanBe(stated, date);

    private Place PlaceOf(Division division, int index)
    {
        var path = Divisions.Path(division.Code);
        return new(
            index,
            division,
            [.. Lists.Where(list => path.Any(step => list.Codes.Contains(step.Code)))],
            [.. Lists.Where(list => list.BelievedIn.Contains(division.Code[..2]))]);
    }
}
