using Laihua.Linkage.Registers.Noise;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>Makes batches on several threads and gives them in the order of the people, a group ahead and no more, so that memory stays flat.</summary>
internal sealed class BatchLine
{
    private const int PairsOfOne = 512;

    private readonly RegisterOptions options;
    private readonly Dials dials;
    private readonly PairDraw pairs;
    private readonly Mischief mischief;
    private readonly int threads;

    internal BatchLine(RegisterOptions options)
    {
        this.options = options;
        var rates = NoiseRates.Of(options.Noise);
        dials = new(options.Seed, rates);
        pairs = new(options.Seed, options.Persons, WorldRates.Of(options.Lives ?? options.Noise), options.OverlapPerMille);
        mischief = new(options.Seed, rates);
        threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
    }

    private int GroupSize => threads * 2;

    internal IEnumerable<Batch> Batches(CancellationToken cancellation)
    {
        var all = (options.Persons + (2 * PairsOfOne) - 1) / (2 * PairsOfOne);
        var next = GroupAsync(0, all, cancellation);
        for (var group = 0L; group < all; group += GroupSize)
        {
            var made = next.GetAwaiter().GetResult();
            next = GroupAsync(group + GroupSize, all, cancellation);
            foreach (var batch in made)
            {
                yield return batch;
            }
        }
    }

    private Task<Batch[]> GroupAsync(long from, long all, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var batches = new Batch[Math.Clamp(all - from, 0, GroupSize)];
            Parallel.For(0, batches.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, at => batches[at] = Made(from + at));
            return batches;
        },
        cancellation);

    private Batch Made(long number)
    {
        var first = number * PairsOfOne;
        var last = Math.Min(first + PairsOfOne, (options.Persons + 1) / 2);
        var batch = new Batch { Persons = Math.Min(2 * last, options.Persons) - (2 * first) };
        var typist = new Typist(options.Seed, dials, batch.Tally, new(options.Seed));
        for (var pair = first; pair < last; pair++)
        {
            batch.Add(mischief.Done(pairs.Draw(pair)), typist);
        }

        return batch;
    }
}
