using Laihua.Rules.Categories;

namespace Laihua.Rules.Points;

/// <summary>What would lift a result, and what time alone does to it.</summary>
/// <param name="Ways">The smallest sets of changes, fewest changes first; empty where nothing is left to lift or nothing suffices.</param>
/// <param name="ByItself">The days on which the category changes without anyone's doing, in order.</param>
public sealed record PointsProspects(IReadOnlyList<PointsWay> Ways, IReadOnlyList<PointsTurn> ByItself);

/// <summary>One set of changes that together lift the result; without any one of them it is not lifted.</summary>
/// <param name="To">The category that it lifts to: A or B.</param>
/// <param name="Total">The total after the changes, as the engine scores it.</param>
/// <param name="Changes">One change an item, in the table's order.</param>
public sealed record PointsWay(PermitCategory To, int Total, IReadOnlyList<PointsChange> Changes);

/// <summary>One item moved to a better band or option.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="To">The band (<c>[150000, 250000)</c>) or option (<c>hsk4</c>), as the account names it.</param>
/// <param name="Points">What the item then gives.</param>
/// <param name="Gain">By how much that is more than now.</param>
/// <param name="Or">Other options of the item that give the same points.</param>
public sealed record PointsChange(string Item, string To, int Points, int Gain, IReadOnlyList<string> Or);

/// <summary>A day on which age or years of work change the category by themselves, for better or worse.</summary>
/// <param name="On">The first day of the new result.</param>
/// <param name="Item">What passes: <c>age</c> or <c>experience</c>.</param>
/// <param name="Total">The total from that day on.</param>
/// <param name="Category">The category from that day on.</param>
/// <param name="Before">The category up to the day before.</param>
/// <param name="Years">The completed years of age or of work that are reached.</param>
/// <param name="Gain">By how much the total changes on that day; negative where it falls.</param>
public sealed record PointsTurn(DateOnly On, string Item, int Total, PermitCategory Category, PermitCategory Before, int Years, int Gain);
