using Laihua.Credentials;

namespace Laihua.Bench;

/// <summary>A check of a code without network (address, digits, form, key, signature, claims, status): ours beside the bare check of the same signature.</summary>
internal static class Codes
{
    private const int Some = 512;
    private static readonly DateTimeOffset At = new(2026, 6, 1, 4, 0, 0, TimeSpan.Zero);

    internal static void Run()
    {
        Console.WriteLine("qr verify, ES256");
        Run(SignatureAlgorithm.Es256);
        Console.WriteLine("qr verify, SM2 with SM3");
        Run(SignatureAlgorithm.Sm2Sm3);
    }

    private static void Run(int algorithm)
    {
        using var post = new SomeCodes(algorithm, Some, At);

        // All cores first: the runtime has long finished compiling when one core is measured.
        var bareTogether = Pace.ByTheClock(() => OnEveryCore(_ => Bare(post)));
        var together = Pace.ByTheClock(() => OnEveryCore(core => Ours(post, core)));
        var bare = Pace.Of(() => Bare(post));
        var ours = Pace.Of(() => Ours(post, from: 0));
        Pace.Print("the bare signature", bare);
        Pace.Print("ours, from text to verdict", ours);
        Pace.Ratio("the bare rate kept", ours / bare);
        Pace.PrintTogether("the bare signature", bareTogether);
        Pace.PrintTogether("ours, from text to verdict", together);
        Pace.Ratio("the bare rate kept, all cores", together / bareTogether);
    }

    private static long Ours(SomeCodes post, int from)
    {
        for (var i = 0; i < Some; i++)
        {
            if (post.Verifier.Verify(post.Texts[(i + from) % Some], At).Kind != VerdictKind.Genuine)
            {
                throw new InvalidOperationException("A good code was refused.");
            }
        }

        return Some;
    }

    private static long Bare(SomeCodes post)
    {
        using var check = post.BareCheck();
        for (var i = 0; i < Some; i++)
        {
            if (!check.Holds(post.Signed[i], post.Signatures[i]))
            {
                throw new InvalidOperationException("A good signature was refused.");
            }
        }

        return Some;
    }

    private static long OnEveryCore(Func<int, long> round)
    {
        var done = 0L;
        Parallel.For(0, Environment.ProcessorCount, core => Interlocked.Add(ref done, round(core)));
        return done;
    }
}
