using System.Collections.Frozen;

namespace Laihua.Rules.Categories;

/// <summary>One ground of category A, B or C, as the classification standard words it.</summary>
/// <remarks>
/// <para><b>Sources</b> <see cref="Sources.Classification"/>. <b>Units</b> Years; CNY and USD; days; percent.</para>
/// <para><b>Shape</b> What is null in what it asks is not asked.</para>
/// </remarks>
/// <param name="Id">The stable id (<c>A2.1</c>).</param>
/// <param name="Category">The category that it gives.</param>
/// <param name="Title">The ground in words.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Source">The provision.</param>
/// <param name="InForceFrom">The first day on which it applies.</param>
/// <param name="InForceTo">The last day, or null.</param>
/// <param name="Asks">What the facts must show.</param>
/// <param name="Judgement">What only a person can judge, or null.</param>
public sealed record Ground(
    string Id,
    PermitCategory Category,
    Words Title,
    Words Evidence,
    string Source,
    DateOnly InForceFrom,
    DateOnly? InForceTo,
    GroundAsks Asks,
    Words? Judgement)
{
    private static readonly FrozenDictionary<string, Ground> ById;

    static Ground()
    {
        All = GroundReader.Read(EmbeddedText.Read("Categories.grounds.json"));
        ById = All.ToFrozenDictionary(ground => ground.Id);
    }

    /// <summary>Every ground, A before B before C.</summary>
    public static IReadOnlyList<Ground> All { get; }

    /// <summary>The points that it asks, for a ground by points; null for a direct ground.</summary>
    public int? MinimumPoints => Asks.MinimumPoints;

    /// <summary>Every ground in force on a day, in the same order.</summary>
    public static IReadOnlyList<Ground> InForceOn(DateOnly day) => [.. All.Where(ground => ground.IsInForce(day))];

    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForce(DateOnly day) => InForceFrom <= day && !(InForceTo < day);

    /// <summary>The ground of an id, or null where there is none.</summary>
    public static Ground? Find(string id) => ById.GetValueOrDefault(id);
}
