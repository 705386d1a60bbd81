namespace Laihua.Linkage;

/// <summary>
/// Learns the weights without labels by expectation and maximisation (Dempster, Laird and Rubin 1977) on pairs that the keys join, held back by priors;
/// what two people have in common is counted in pairs drawn by chance and in the frequencies of values.
/// </summary>
internal sealed class Training
{
    private const int Rounds = 10;
    private const double PriorShare = 0.1;
    private const double PriorPairs = 20;
    private const double ChancePrior = 2000;
    private const double Least = 1e-7;
    private const int OfSomeWeight = 6 * Weights.Bit;
    private readonly Records records;
    private readonly PairScorer scorer;
    private readonly TrainingPairs pairs;
    private readonly double[][] drawn;
    private readonly Model model;
    private readonly Model start;
    private readonly double[][] agreeing;

    internal Training(Records records, PairScorer first, TrainingPairs pairs, TrainingPairs drawn)
    {
        this.records = records;
        scorer = first;
        this.pairs = pairs;
        model = new(records);
        start = new(records, model.Frequencies);
        agreeing = [.. records.Fields.Select(field => new double[field.Table.Count])];
        this.drawn = [.. records.Fields.Select(field => Counted(drawn, field.Number, model.Chance[field.Number].Length))];
    }

    internal Model Learn()
    {
        for (var round = 0; round < Rounds; round++)
        {
            LearnChance();
            Round();
        }

        LearnChance();
        model.Homes = Household.SeenIn(pairs, records, model.ToWeights());
        return model;
    }

    private void Round()
    {
        var scorer = this.scorer.With(model.ToWeights());
        var fields = records.Fields.Length;
        var counts = model.Match.Select(levels => new double[levels.Length]).ToArray();
        foreach (var values in agreeing)
        {
            Array.Clear(values);
        }

        var (matches, exchanged) = (0.0, 0.0);
        Span<int> bits = stackalloc int[fields];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            var (first, second, swapped) = pairs[pair];
            var levels = pairs.Levels(pair);
            var probability = Probability.Of(scorer.Weigh(first, second, levels, swapped, bits)) * pairs.OneIn;
            if (probability < Least || OfNamesakes(levels, bits))
            {
                continue;
            }

            matches += probability;
            exchanged += swapped ? probability : 0;
            for (var field = 0; field < fields; field++)
            {
                if (!swapped || records.Fields[field].Kind is not (FieldKind.GivenName or FieldKind.FamilyName))
                {
                    counts[field][levels[field]] += probability;
                    if (levels[field] == Levels.Equal && records.Rows[first][field] is >= 0 and var value && value == records.Rows[second][field])
                    {
                        agreeing[field][value] += probability;
                    }
                }
            }
        }

        Learn(counts, matches, exchanged);
    }

    // Names that agree beside a birth date and a number that contradict teach nothing: among people of one culture there are too many of them.
    private bool OfNamesakes(ReadOnlySpan<byte> levels, ReadOnlySpan<int> bits)
    {
        var (date, number) = (false, false);
        foreach (var field in records.Fields)
        {
            switch (field.Kind)
            {
                case FieldKind.Date:
                    date |= levels[field.Number] == Levels.Of(FieldKind.Date).Count;
                    break;
                case FieldKind.Identifier when levels[field.Number] == Levels.Of(FieldKind.Identifier).Count:
                    number = true;
                    break;
                case FieldKind.Identifier or FieldKind.Text or FieldKind.Code or FieldKind.Number or FieldKind.Year when bits[field.Number] > OfSomeWeight:
                    return false;
            }
        }

        return date && number;
    }

    private void Learn(double[][] counts, double matches, double exchanged)
    {
        model.Matches = Math.Max(1, matches);
        model.Exchanged = (exchanged + 1) / (matches + 50);
        var prior = (matches * PriorShare) + PriorPairs;
        for (var field = 0; field < counts.Length; field++)
        {
            var known = counts[field].Skip(1).Sum();
            for (var level = 1; level < counts[field].Length; level++)
            {
                model.Match[field][level] = (counts[field][level] + (prior * start.Match[field][level])) / (known + prior);
            }

            Gate(model.Match[field]);
        }

        Parallel.For(0, counts.Length, field => model.Frequencies[field].Count(agreeing[field]));
    }

    // Fields do not turn round: that most pairs of one person differ in a field is not believed.
    private static void Gate(double[] shares)
    {
        const double LeastEqual = 0.5;
        if (shares[Levels.Equal] >= LeastEqual)
        {
            return;
        }

        var others = 1 - shares[Levels.Equal];
        for (var level = 2; level < shares.Length; level++)
        {
            shares[level] *= (1 - LeastEqual) / others;
        }

        shares[Levels.Equal] = LeastEqual;
    }

    // Of the pairs drawn by chance some are of one person; they are taken off again.
    private void LearnChance()
    {
        var share = model.Matches / model.AllPairs;
        for (var field = 0; field < records.Fields.Length; field++)
        {
            var counts = drawn[field];
            var known = counts.Skip(1).Sum();
            for (var level = 1; level < counts.Length; level++)
            {
                var people = Math.Max(0, counts[level] - (known * share * model.Match[field][level]));
                model.Chance[field][level] = (people + (ChancePrior * start.Chance[field][level])) / (known + ChancePrior);
            }

            model.Chance[field][Levels.Equal] = Math.Max(model.Frequencies[field].Chance, Least);
        }
    }

    private static double[] Counted(TrainingPairs pairs, int field, int levels)
    {
        var counts = new double[levels];
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            counts[pairs.Levels(pair)[field]]++;
        }

        return counts;
    }
}
