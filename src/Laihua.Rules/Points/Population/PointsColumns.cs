using Laihua.Rules.Categories;
using Laihua.Rules.Points.Lines;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Population;

/// <summary>The facts of many people in columns, sixteen bytes each, for a pass of one table over all of them.</summary>
/// <remarks>
/// <para><b>Units</b> Pay in whole fen (what is above 21 million CNY counts as that), months in tenths, years and age completed:
/// what is finer is cut, as the tables cut it. Options as one bit each, places as region and province, and as themselves for other lists of regions.
/// Items of a catalogue of local incentive points as the points that they give by the rules of the person.</para>
/// <para><b>Shape</b> Only people who can be scored. What was not stated keeps a code of its own.</para>
/// <para><b>Errors</b> <see cref="Add"/> gives the findings of the score, and the person is left out.</para>
/// </remarks>
public sealed class PointsColumns
{
    /// <summary>Kept for those whom no direct ground puts into a category.</summary>
    internal const byte NoGround = 3;

    private int[] pay;
    private byte[][] codes;
    private ushort[] places;
    private byte[] direct;

    /// <summary>Columns without people.</summary>
    /// <param name="on">The day at which age and place are counted for those who state no day of their own.</param>
    /// <param name="capacity">For how many people there is room at first.</param>
    public PointsColumns(DateOnly on, int capacity = 1024)
    {
        On = on;
        pay = new int[capacity];
        codes = [.. PointsCodes.All.Select(_ => new byte[capacity])];
        places = new ushort[capacity];
        direct = new byte[capacity];
    }

    /// <summary>The day at which age and place are counted for those who state no day of their own.</summary>
    public DateOnly On { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; private set; }

    /// <summary>Pay in fen; -1 where it was not stated.</summary>
    public ReadOnlySpan<int> Pay => pay.AsSpan(0, Count);

    /// <summary>The best category that direct grounds give to each; null where there is no ground, which is not the same as C.</summary>
    public PermitCategory? DirectOf(int person) => direct[person] == NoGround ? null : (PermitCategory)direct[person];

    /// <summary>The same as bytes: the category, or <see cref="NoGround"/>.</summary>
    internal ReadOnlySpan<byte> Direct => direct.AsSpan(0, Count);

    /// <summary>The place of work of each, as <see cref="PlaceKeys"/> keeps it.</summary>
    internal ReadOnlySpan<ushort> Places => places.AsSpan(0, Count);

    /// <summary>The same, to be written.</summary>
    internal Span<ushort> PlacesInto => places.AsSpan(0, Count);

    /// <summary>Pay, to be written.</summary>
    internal Span<int> PayInto => pay.AsSpan(0, Count);

    /// <summary>What direct grounds give, to be written.</summary>
    internal Span<byte> DirectInto => direct.AsSpan(0, Count);

    /// <summary>Takes one person in.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rules">The rules by which they can be scored; null is those published with the program.</param>
    /// <returns>The findings that prevent a score; none where the person was taken in.</returns>
    public IReadOnlyList<Finding> Add(PointsFacts facts, RuleSet? rules = null)
    {
        rules ??= RuleSet.Of(PointsTable.All[0]);
        var dated = facts.AsOf is null ? facts with { AsOf = On } : facts;
        if (PointsChecks.Of(dated, rules) is { } findings)
        {
            return findings;
        }

        dated = LocalLines.AsPoints(dated, rules);
        MakeRoom(Count + 1);
        pay[Count] = PointsCodes.PayOf(dated.AnnualSalaryCny);
        for (var column = 0; column < codes.Length; column++)
        {
            codes[column][Count] = PointsCodes.All[column].Of(dated);
        }

        places[Count] = PlaceKeys.Of(dated, On);
        direct[Count] = dated.Direct is { Count: > 0 } grounds ? (byte)CategoryOf.Best(PermitCategory.C, grounds).Category : NoGround;
        Count++;
        return [];
    }

    /// <summary>The facts of one person as the columns keep them: any table gives them the points of the person.</summary>
    public PointsFacts Facts(int person)
    {
        var facts = new PointsFacts { AsOf = On, AnnualSalaryCny = PointsCodes.PayOf(pay[person]) };
        for (var column = 0; column < codes.Length; column++)
        {
            facts = column == PointsCodes.Region
                ? PlaceKeys.Into(facts, PlaceKeys.KeyOf(places[person], codes[column][person]))
                : PointsCodes.All[column].Into(facts, codes[column][person]);
        }

        return facts with { Direct = DirectOf(person) switch { PermitCategory.A => ["A1"], PermitCategory.B => ["B3"], PermitCategory.C => ["C1"], null => null } };
    }

    /// <summary>The age; null where it was not stated.</summary>
    internal int? AgeOf(int person) => codes[PointsCodes.Age][person] is var code && code == 0 ? null : code - 1;

    /// <summary>How many columns of codes there are.</summary>
    internal int CodeColumns => codes.Length;

    /// <summary>One column of codes.</summary>
    internal ReadOnlySpan<byte> Codes(int column) => codes[column].AsSpan(0, Count);

    /// <summary>One column of codes, to be written.</summary>
    internal Span<byte> CodesInto(int column) => codes[column].AsSpan(0, Count);

    /// <summary>Makes it the columns of so many people, whoever they are: they are written next.</summary>
    internal void Become(int count)
    {
        MakeRoom(count);
        Count = count;
    }

    private void MakeRoom(int count)
    {
        if (count <= pay.Length)
        {
            return;
        }

        var room = Math.Max(Math.Max(16, count), pay.Length * 2);
        Array.Resize(ref pay, room);
        Array.Resize(ref places, room);
        Array.Resize(ref direct, room);
        foreach (ref var column in codes.AsSpan())
        {
            Array.Resize(ref column, room);
        }
    }
}
