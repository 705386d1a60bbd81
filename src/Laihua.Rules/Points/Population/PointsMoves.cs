using Laihua.Rules.Categories;

namespace Laihua.Rules.Points.Population;

/// <summary>How many people move between the categories when one table takes the place of another.</summary>
/// <remarks>
/// <para><b>Units</b> People. <b>Shape</b> Every person stands in exactly one cell; both histograms have 256 entries.</para>
/// <para><b>Reading</b> The category by points and direct grounds together, as in an account.</para>
/// <para><b>Errors</b> None. <b>Example</b> <c>moves.From(PermitCategory.C, PermitCategory.B)</c>: who would rise to B.</para>
/// </remarks>
public sealed class PointsMoves
{
    private const int Categories = 3;

    private readonly long[] cells = new long[Categories * Categories];
    private readonly long[] before = new long[byte.MaxValue + 1];
    private readonly long[] after = new long[byte.MaxValue + 1];

    private PointsMoves()
    {
    }

    /// <summary>How many have each total by the old table.</summary>
    public IReadOnlyList<long> TotalsBefore => before;

    /// <summary>How many have each total by the new table.</summary>
    public IReadOnlyList<long> TotalsAfter => after;

    /// <summary>How many have more points by the new table.</summary>
    public long Winners { get; private set; }

    /// <summary>How many have fewer points by the new table.</summary>
    public long Losers { get; private set; }

    /// <summary>How many go from one category to another, or stay in one.</summary>
    public long From(PermitCategory old, PermitCategory next) => cells[((int)old * Categories) + (int)next];

    /// <summary>Counts the moves of all people from one table to another.</summary>
    public static PointsMoves Between(PointsPass old, PointsPass next, PointsColumns people)
    {
        var (was, becomes) = (new byte[people.Count], new byte[people.Count]);
        old.Totals(people, was);
        next.Totals(people, becomes);
        var moves = new PointsMoves();
        for (var person = 0; person < was.Length; person++)
        {
            var direct = people.DirectOf(person);
            moves.Count(was[person], Best(old, was[person], direct), becomes[person], Best(next, becomes[person], direct));
        }

        return moves;
    }

    private static PermitCategory Best(PointsPass pass, int total, PermitCategory direct) =>
        pass.Table.CategoryOf(total) is var byPoints && byPoints < direct ? byPoints : direct;

    private void Count(byte was, PermitCategory from, byte becomes, PermitCategory to)
    {
        before[was]++;
        after[becomes]++;
        cells[((int)from * Categories) + (int)to]++;
        Winners += becomes > was ? 1 : 0;
        Losers += becomes < was ? 1 : 0;
    }
}
