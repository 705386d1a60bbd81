using System.Collections.Frozen;
using Laihua.Rules.Points;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether the options of an item are those of the published contract, each once.</summary>
/// <remarks><para><b>Rules</b> RULES-030 to RULES-034. <b>Shape</b> A known option that a table does not mark stands there uncounted.</para></remarks>
internal static class OptionChecks
{
    private const string Nothing = "none";

    /// <summary>The options of an item, each with the field that names it where that is not the item's own; none for an item without options.</summary>
    internal static IReadOnlyList<(string? Field, FrozenSet<string> Ids)> KnownFor(string item) => item switch
    {
        "education" => [(null, PointsVocabulary.Education), (PointsVocabulary.VocationalGrade, PointsVocabulary.Vocational)],
        "chinese" => [(null, PointsVocabulary.Chinese)],
        "region" => [(null, PointsVocabulary.Regions)],
        "elite" => [(null, PointsVocabulary.Elite)],
        _ => [],
    };

    internal static void Check(RuleDraftReading reading, string path, PointsItemDocument item)
    {
        var known = KnownFor(item.Id);
        var options = item.Options ?? [];
        foreach (var (index, option) in options.Index())
        {
            CheckOption(reading, $"{path}.options[{index}]", item.Id, option, known);
            if (options.Take(index).Any(other => other.Id == option.Id && other.Field == option.Field))
            {
                reading.Add(TableFindings.OptionTwice($"{path}.options[{index}].id"));
            }
        }

        foreach (var id in known.SelectMany(ids => ids.Ids.Order(StringComparer.Ordinal).Where(id => !options.Any(option => option.Id == id && option.Field == ids.Field))))
        {
            reading.Add(TableFindings.MissingOption($"{path}.options", id));
        }
    }

    private static void CheckOption(
        RuleDraftReading reading, string at, string item, PointsItemDocument.Option option, IReadOnlyList<(string? Field, FrozenSet<string> Ids)> known)
    {
        var ids = known.FirstOrDefault(each => each.Field == option.Field).Ids;
        if (ids is null)
        {
            reading.Add(TableFindings.UnknownOption($"{at}.field", known.Select(each => each.Field).OfType<string>()));
        }
        else if (!ids.Contains(option.Id))
        {
            reading.Add(TableFindings.UnknownOption($"{at}.id", ids.Order(StringComparer.Ordinal)));
        }

        if (option.Points > 0 && (option.Id == Nothing || option.Counted == false))
        {
            reading.Add(TableFindings.PointsForNothing($"{at}.points"));
        }

        if (option.OnlyProvinces is { Count: > 0 } only)
        {
            CheckProvinces(reading, at, item, option, only);
        }
    }

    private static void CheckProvinces(RuleDraftReading reading, string at, string item, PointsItemDocument.Option option, IReadOnlyList<string> only)
    {
        if (item != "region" || option.Elsewhere is null)
        {
            reading.Add(TableFindings.OnlySomewhere($"{at}.onlyProvinces"));
        }

        PlaceChecks.Provinces(reading, $"{at}.onlyProvinces", only);
    }
}
