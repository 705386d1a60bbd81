namespace Laihua.Linkage;

/// <summary>Finds the records of one person: between two tables, or in one.</summary>
/// <remarks>
/// <para><b>Way</b> Candidates by a union of keys; levels by field; weights without labels (Fellegi and Sunter 1969, Dempster, Laird and Rubin 1977);
/// then <c>match</c>, <c>review</c> or apart, with vetoes.</para>
/// <para><b>Shape</b> The same input gives the same result on any machine, with any number of threads, in any order of rows and of tables.</para>
/// <para><b>Errors</b> None: what cannot be linked was refused when it was read.</para>
/// </remarks>
public static class Linker
{
    private const int TrainingPairsWanted = 400_000;
    private const int DrawnPairs = 400_000;

    /// <summary>Kept are pairs from a probability of one in twenty.</summary>
    internal const int KeepFrom = -4248;

    /// <summary>Links the tables of an input, or finds the duplicates of its one table.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="options">Pairs that people decided, and how to work.</param>
    public static LinkageResult Run(LinkageInput input, LinkageOptions? options = null)
    {
        options ??= new();
        var records = input.Records;
        var plan = new KeyPlan(records);
        var first = new PairScorer(records, new Model(records).ToWeights());
        var model = Learn(records, plan, first, options);
        var scorer = first.With(model.ToWeights());
        var sieve = new PairSieve(records, scorer);
        var candidates = new Candidates(records, plan, sieve: (one, other) => sieve.MayReach(one, other, KeepFrom));
        var kept = Score(candidates, scorer, options, plan.Keys.Count);
        var people = new PeoplesPairs(records, options);
        var slips = new Slips(records, scorer, kept, model.Matches);
        Decided Decide(PeoplesPairs said, Thresholds by) => new Decisions(records, scorer, kept, slips, said, by).Run();
        var thresholds = people.Any ? Thresholds.Of(people, Decide(new(records, new()), new()), scorer, slips) : new();
        Report(options, "decide", new("Deciding", "判定"), 0, 0);
        return new(input, model, plan, candidates, scorer, Histogram.Of(kept), slips, people, thresholds, Decide(people, thresholds));
    }

    internal static Model Learn(Records records, KeyPlan plan, PairScorer scorer, LinkageOptions options)
    {
        Report(options, "learn", new("Learning weights", "学习权重"), 0, 0);
        var (chosen, oneIn) = Sample(records, plan, options.Workers);
        var pairs = new TrainingPairs(records, scorer, chosen, oneIn);
        var drawn = TrainingPairs.Drawn(records, scorer, DrawnPairs);
        return new Training(records, scorer, pairs, drawn).Learn();
    }

    // All pairs of some blocks: a block is in the sample by the hash of its key, so that no order matters.
    private static ((int First, int Second)[] Pairs, double OneIn) Sample(Records records, KeyPlan plan, int workers)
    {
        var share = (uint)Math.Max(1, Math.Ceiling(plan.EstimatedPairs / TrainingPairsWanted));
        var lists = Enumerable.Range(0, workers).Select(_ => new Pieces<(int First, int Second)>()).ToArray();
        new Candidates(records, plan, share).Walk(workers, (worker, first, second, _) => lists[worker].Add((first, second)));
        var pairs = Pieces<(int First, int Second)>.Together(lists);
        SideBySide.Sort(pairs);
        return (pairs, share);
    }

    internal static KeptPairs Score(Candidates candidates, PairScorer scorer, LinkageOptions options, int keys)
    {
        var kept = Enumerable.Range(0, options.Workers).Select(_ => new Pieces<KeptPair>()).ToArray();
        var words = new Words("Comparing", "比较");
        candidates.Walk(
            options.Workers,
            (worker, first, second, key) =>
            {
                var weight = scorer.Weight(first, second);
                if (weight >= KeepFrom)
                {
                    kept[worker].Add(new(first, second, weight, key));
                }
            },
            done => Report(options, "compare", words, done + 1, keys));
        return KeptPairs.Of(kept);
    }

    private static void Report(LinkageOptions options, string stage, Words words, long done, long total) => options.Progress?.Report(new(stage, words, done, total));
}
