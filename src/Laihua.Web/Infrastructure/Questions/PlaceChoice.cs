using Laihua.Rules.Places;

namespace Laihua.Web.Infrastructure.Questions;

/// <summary>A place of work chosen in two steps, city and then county, so that the page need not carry three thousand places.</summary>
public static class PlaceChoice
{
    /// <summary>The cities of a province; a municipality is its own, and counties directly under a province stand beside its cities.</summary>
    public static IReadOnlyList<Division> CitiesOf(Division province)
    {
        var below = Divisions.ChildrenOf(province.Code);
        return below.Any(d => d.Level == DivisionLevel.Prefecture) ? below : [province];
    }

    /// <summary>The first step of a stored code: the city in which it lies, or itself.</summary>
    public static string CityOf(string code)
    {
        if (Divisions.Find(code) is not { Level: DivisionLevel.County } county)
        {
            return code;
        }

        var path = Divisions.Path(code);
        return path.Count < 3 && CitiesOf(path[0]).Contains(county) ? code : path[^2].Code;
    }

    /// <summary>The counties of a city, none where there is nothing below it.</summary>
    public static IReadOnlyList<Division> CountiesOf(string city) =>
        Divisions.Find(city) is null ? [] : [.. Divisions.ChildrenOf(city).Where(d => d.Level == DivisionLevel.County)];

    /// <summary>The county where it lies in the city, else the city: a county left over from another city does not count.</summary>
    public static string Chosen(string city, string county) =>
        county.Length > 0 && CountiesOf(city).Any(d => d.Code == county) ? county : city;
}
