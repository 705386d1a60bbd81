using Laihua.Rules.Categories;

namespace Laihua.Rules.Points;

/// <summary>Between which results somebody stands while items are left out.</summary>
/// <remarks>
/// <para><b>Rule</b> POINTS-RANGE. <b>Source</b> decision 0004: what was not stated gives 0.</para>
/// <para><b>Units</b> Points, whole.</para>
/// <para><b>Reading</b> What is stated stays as it is; an item left out may give anything up to its maximum.</para>
/// <para><b>Shape</b> Both ends are the same where nothing was left out.</para>
/// <para><b>Errors</b> None.</para>
/// <para><b>Example</b> 45 points and the pay left out: from 45 to 65 points, so C at least and B at best.</para>
/// </remarks>
/// <param name="Least">The total as it stands.</param>
/// <param name="Most">The total with every item left out at its maximum.</param>
/// <param name="Best">The category that the most gives, direct grounds included.</param>
/// <param name="Open">The items left out, in the table's order.</param>
public sealed record PointsRange(int Least, int Most, PermitCategory Best, IReadOnlyList<PointsRoom> Open)
{
    /// <summary>The range of an account by its table.</summary>
    public static PointsRange Of(PointsAccount account, PointsTable table)
    {
        PointsRoom[] open = [.. account.Missing.Select(item => new PointsRoom(item, table.Item(item).Maximum ?? 0))];
        var most = account.Total + open.Sum(room => room.Most);
        var byPoints = table.CategoryOf(most);
        return new(account.Total, most, byPoints < account.Category ? byPoints : account.Category, open);
    }
}

/// <summary>An item left out.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Most">The most that it could add.</param>
public sealed record PointsRoom(string Item, int Most);
