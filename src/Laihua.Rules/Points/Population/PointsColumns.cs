using Laihua.Rules.Categories;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Population;

/// <summary>The facts of many people in columns, thirteen bytes each, for a pass of one table over all of them.</summary>
/// <remarks>
/// <para><b>Units</b> Pay in whole fen (what is above 21 million CNY counts as that), months in tenths, years and age completed:
/// what is finer is cut, as the tables cut it. Options as one bit each, places as region and province.</para>
/// <para><b>Shape</b> Only people who can be scored. What was not stated keeps a code of its own.</para>
/// <para><b>Errors</b> <see cref="Add"/> gives the findings of the score, and the person is left out.</para>
/// </remarks>
public sealed class PointsColumns
{
    private int[] pay;
    private byte[][] codes;
    private byte[] direct;

    /// <summary>Columns without people.</summary>
    /// <param name="on">The day at which age and place are counted for those who state no day of their own.</param>
    /// <param name="capacity">For how many people there is room at first.</param>
    public PointsColumns(DateOnly on, int capacity = 1024)
    {
        On = on;
        pay = new int[capacity];
        codes = [.. PointsCodes.All.Select(_ => new byte[capacity])];
        direct = new byte[capacity];
    }

    /// <summary>The day at which age and place are counted for those who state no day of their own.</summary>
    public DateOnly On { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; private set; }

    /// <summary>Pay in fen; -1 where it was not stated.</summary>
    public ReadOnlySpan<int> Pay => pay.AsSpan(0, Count);

    /// <summary>The best category that direct grounds give to each; C where they give none better.</summary>
    public PermitCategory DirectOf(int person) => (PermitCategory)direct[person];

    /// <summary>Takes one person in.</summary>
    /// <returns>The findings that prevent a score; none where the person was taken in.</returns>
    public IReadOnlyList<Finding> Add(PointsFacts facts)
    {
        var dated = facts.AsOf is null ? facts with { AsOf = On } : facts;
        if (PointsChecks.Of(dated, RuleSet.Of(PointsTable.All[0])) is { } findings)
        {
            return findings;
        }

        MakeRoom();
        pay[Count] = PointsCodes.PayOf(dated.AnnualSalaryCny);
        for (var column = 0; column < codes.Length; column++)
        {
            codes[column][Count] = PointsCodes.All[column].Of(dated);
        }

        direct[Count] = (byte)CategoryOf.Best(PermitCategory.C, dated.Direct ?? []).Category;
        Count++;
        return [];
    }

    /// <summary>The facts of one person as the columns keep them: any table gives them the points of the person.</summary>
    public PointsFacts Facts(int person)
    {
        var facts = new PointsFacts { AsOf = On, AnnualSalaryCny = PointsCodes.PayOf(pay[person]) };
        for (var column = 0; column < codes.Length; column++)
        {
            facts = PointsCodes.All[column].Into(facts, codes[column][person]);
        }

        return facts with { Direct = DirectOf(person) switch { PermitCategory.A => ["A1"], PermitCategory.B => ["B3"], PermitCategory.C => null } };
    }

    /// <summary>One column of codes.</summary>
    internal ReadOnlySpan<byte> Codes(int column) => codes[column].AsSpan(0, Count);

    private void MakeRoom()
    {
        if (Count < pay.Length)
        {
            return;
        }

        var room = Math.Max(16, pay.Length * 2);
        Array.Resize(ref pay, room);
        Array.Resize(ref direct, room);
        foreach (ref var column in codes.AsSpan())
        {
            Array.Resize(ref column, room);
        }
    }
}
