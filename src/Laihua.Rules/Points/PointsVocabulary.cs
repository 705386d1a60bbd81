using System.Collections.Frozen;
using Laihua.Rules.Categories;
using Laihua.Rules.Places;

namespace Laihua.Rules.Points;

/// <summary>The ids that a points request may use, the same for every table.</summary>
internal static class PointsVocabulary
{
    internal const string VocationalGrade = "vocationalGrade";

    internal static FrozenSet<string> Education { get; } = Ids("education", null);

    internal static FrozenSet<string> Vocational { get; } = Ids("education", VocationalGrade);

    internal static FrozenSet<string> Chinese { get; } = Ids("chinese", null);

    internal static FrozenSet<string> Elite { get; } = Ids("elite", null);

    internal static FrozenSet<string> Regions { get; } = Enum.GetValues<RegionGround>().Select(Places.Regions.IdOf).ToFrozenSet();

    internal static FrozenSet<string> Direct { get; } =
        Ground.All.Where(ground => ground.MinimumPoints is null).Select(ground => ground.Id).ToFrozenSet();

    private static FrozenSet<string> Ids(string item, string? field) => PointsTable.All
        .SelectMany(table => table.Item(item).Options)
        .Where(option => option.Field == field)
        .Select(option => option.Id)
        .ToFrozenSet();
}
