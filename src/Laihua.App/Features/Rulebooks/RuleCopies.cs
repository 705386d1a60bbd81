using System.Globalization;
using System.Text.RegularExpressions;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules.Categories;
using Laihua.Rules.Places;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Incentives;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Rulebooks;

/// <summary>Copies of versions under a new id, from a new day.</summary>
internal static partial class RuleCopies
{
    /// <summary>Whether versions can be for it: a province, or the whole country.</summary>
    internal static bool Has(string province) => province.Length == 0 || Divisions.Provinces.Any(each => each.Code == province);

    internal static RuleDocument Of(IRuleVersion version, string province, DateOnly from, IReadOnlyCollection<string> taken)
    {
        var moved = version is IncentiveCatalogue catalogue && catalogue.Province != province ? Empty(catalogue, province) : version;
        var id = FreeId(moved.Id, from, taken);
        IRuleVersion copy = moved switch
        {
            PointsTable table => table with { Id = id, InForceFrom = from, InForceTo = null },
            RegionLists regions => new RegionLists(id, regions.Name, from, null, regions.Lists),
            WageTable wages => wages with { Id = id, InForceFrom = from, InForceTo = null },
            IncentiveCatalogue items => items with { Id = id, InForceFrom = from, InForceTo = null },
            _ => throw new ArgumentException($"No kind of version is copied like this: {version.GetType().Name}.", nameof(version)),
        };
        return new(copy, RuleDocuments.Write(copy));
    }

    internal static RuleDraft ToDraft(this RuleDocument document, string basedOn, Guid drafter, string name, DateTime now) => new()
    {
        Code = document.Version.Id,
        Kind = document.Version.Kind,
        Province = document.Version.Province,
        BasedOn = basedOn,
        Content = document.Json,
        InForceFrom = document.Version.InForceFrom,
        DraftedById = drafter,
        DraftedBy = name,
        DraftedAt = now,
        ChangedBy = name,
        ChangedAt = now,
    };

    /// <summary>The catalogue of another province begins without items.</summary>
    private static IncentiveCatalogue Empty(IncentiveCatalogue catalogue, string province)
    {
        var name = Divisions.Find(province)!.Name; // Asked before: it is a province.
        return catalogue with
        {
            Id = $"incentives-{NoLetters().Replace(name.En.ToLowerInvariant(), "-").Trim('-')}",
            Name = new($"Local incentive points of {name.En}", $"{name.Zh}地方鼓励性加分"),
            Province = province,
            Source = $"{name.Zh}地方鼓励性加分",
            Items = [],
        };
    }

    /// <summary>The id without its year, with the year of the new one; and a figure behind it where that is taken.</summary>
    private static string FreeId(string id, DateOnly from, IReadOnlyCollection<string> taken)
    {
        var stem = $"{Year().Replace(id, "")}-{from.Year.ToString(CultureInfo.InvariantCulture)}";
        return Enumerable.Range(1, taken.Count + 1).Select(turn => turn == 1 ? stem : $"{stem}-{turn}").First(free => !taken.Contains(free));
    }

    [GeneratedRegex(@"-\d{4}(-\d+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetters();
}
