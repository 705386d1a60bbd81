using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Comparing;

/// <summary>Compares two tables over a block of people.</summary>
internal sealed class BlockComparison(PointsPass old, PointsPass next)
{
    private readonly PayColumn ranks = PayColumn.Ranks(old.Pay, next.Pay);
    private readonly OutcomeTable oldOutcomes = new(old.Table);
    private readonly OutcomeTable nextOutcomes = new(next.Table);

    /// <summary>The items by which anyone can gain or lose.</summary>
    internal ItemChange[] Changes { get; } = ItemChange.Between(old, next, PayColumn.Ranks(old.Pay, next.Pay));

    internal void Count(BenchPopulation people, int first, int count, ComparisonTally tally)
    {
        var was = tally.Was.AsSpan(0, count);
        var becomes = tally.Becomes.AsSpan(0, count);
        old.Totals(people.Facts, first, was);
        next.Totals(people.Facts, first, becomes);
        var cells = tally.Cells.AsSpan(0, count);
        CountTotals(was, becomes, people.Facts.Direct.Slice(first, count), cells, tally);
        for (var trait = 0; trait < tally.Traits.Length; trait++)
        {
            CountTrait(people.Of(trait).Slice(first, count), cells, tally.Traits[trait]);
        }

        if (Changes.Any(change => change.Column == ItemChange.Pay))
        {
            ranks.Begin(people.Facts.Pay.Slice(first, count), tally.Ranks.AsSpan(0, count));
        }

        for (var change = 0; change < Changes.Length; change++)
        {
            CountCodes(Changes[change].Column, people, first, count, tally, tally.Codes[change]);
        }

        CountCauses(people, first, cells, tally);
    }

    private void CountTotals(ReadOnlySpan<byte> was, ReadOnlySpan<byte> becomes, ReadOnlySpan<byte> direct, Span<byte> cells, ComparisonTally tally)
    {
        var (moves, before, after) = (tally.Moves, tally.Before, tally.After);
        var (winners, losers) = (0, 0);
        for (var person = 0; person < cells.Length; person++)
        {
            var cell = (oldOutcomes.Of(was[person], direct[person]) * OutcomeMoves.Outcomes) + nextOutcomes.Of(becomes[person], direct[person]);
            cells[person] = (byte)cell;
            moves[cell]++;
            before[was[person]]++;
            after[becomes[person]]++;
            winners += becomes[person] > was[person] ? 1 : 0;
            losers += becomes[person] < was[person] ? 1 : 0;
        }

        tally.Winners += winners;
        tally.Losers += losers;
    }

    private static void CountTrait(ReadOnlySpan<byte> values, ReadOnlySpan<byte> cells, long[] counts)
    {
        for (var person = 0; person < cells.Length; person++)
        {
            counts[(values[person] * OutcomeMoves.Cells) + cells[person]]++;
        }
    }

    private static void CountCodes(int column, BenchPopulation people, int first, int count, ComparisonTally tally, long[] counts)
    {
        for (var person = 0; person < count; person++)
        {
            counts[CodeOf(column, people, first, person, tally)]++;
        }
    }

    private void CountCauses(BenchPopulation people, int first, ReadOnlySpan<byte> cells, ComparisonTally tally)
    {
        for (var person = 0; person < cells.Length; person++)
        {
            var (from, to) = (cells[person] / OutcomeMoves.Outcomes, cells[person] % OutcomeMoves.Outcomes);
            if (from != to)
            {
                var direction = to < from ? 1 : -1;
                var cause = CauseOf(people, first, person, direction, tally);
                (direction > 0 ? tally.Up : tally.Down)[cause]++;
            }
        }
    }

    /// <summary>The item that changes most in the direction of a move, the first of several; what comes after the last where none does.</summary>
    private int CauseOf(BenchPopulation people, int first, int person, int direction, ComparisonTally tally)
    {
        var (cause, most) = (Changes.Length, 0);
        for (var change = 0; change < Changes.Length; change++)
        {
            var difference = Changes[change].ByCode[CodeOf(Changes[change].Column, people, first, person, tally)] * direction;
            (cause, most) = difference > most ? (change, difference) : (cause, most);
        }

        return cause;
    }

    private static int CodeOf(int column, BenchPopulation people, int first, int person, ComparisonTally tally) => column switch
    {
        ItemChange.Pay => tally.Ranks[person],
        ItemChange.Place => PlaceKeys.KeyOf(people.Facts.Places[first + person], people.Facts.Codes(PointsCodes.Region)[first + person]),
        _ => people.Facts.Codes(column)[first + person],
    };
}
