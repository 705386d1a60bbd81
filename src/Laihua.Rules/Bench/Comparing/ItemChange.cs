using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Comparing;

/// <summary>What one item gives more or less by a new table, for each code of its column.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Column">The number of its column; <see cref="Pay"/> for pay, by rank, and <see cref="Place"/> for the place itself.</param>
/// <param name="ByCode">The difference, by code.</param>
internal sealed record ItemChange(string Item, int Column, int[] ByCode)
{
    /// <summary>Stands for the column of pay, which is told apart by rank.</summary>
    internal const int Pay = -1;

    /// <summary>Stands for the column of places, where either set of rules asks the place itself.</summary>
    internal const int Place = -2;

    /// <summary>The items by which anyone can gain or lose, in the order of the new table.</summary>
    internal static ItemChange[] Between(PointsPass old, PointsPass next, PayColumn ranks) =>
    [
        .. next.Table.Items
            .Select(item => item.Id == "salary" ? OfPay(old, next, ranks) : OfCodes(old, next, item.Id))
            .OfType<ItemChange>()
            .Where(change => change.ByCode.Any(difference => difference != 0)),
    ];

    private static ItemChange OfPay(PointsPass old, PointsPass next, PayColumn ranks) =>
        new("salary", Pay, [.. ranks.Starts.Select(fen => next.Pay.PointsOf(fen) - old.Pay.PointsOf(fen))]);

    /// <summary>Null for an item that gives no points.</summary>
    private static ItemChange? OfCodes(PointsPass old, PointsPass next, string item)
    {
        if (item == "region" && (old.AsksThePlace || next.AsksThePlace))
        {
            return new(item, Place, [.. Enumerable.Range(0, PlaceKeys.Count).Select(key => next.PointsOfPlace(key) - old.PointsOfPlace(key))]);
        }

        var column = Array.FindIndex(PointsCodes.All, code => code.Item == item);
        return column < 0 ? null : new(item, column, [.. Enumerable.Range(0, PointsCodes.All[column].Codes).Select(code => next.PointsOf(column, code) - old.PointsOf(column, code))]);
    }
}
