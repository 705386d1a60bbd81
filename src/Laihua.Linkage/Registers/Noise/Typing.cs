using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>One row while it is typed: every mistake asks here whether it happens.</summary>
internal sealed class Typing(TypedRow row, RandomStream stream, Dials dials, Tally tally)
{
    private readonly int quality = stream.Below(Dials.Qualities);

    internal TypedRow Row => row;

    internal RandomStream Stream => stream;

    internal Nationality State => row.Issue.Passport.State;

    /// <summary>Whether a corruption that can happen does; the row is tagged where it does.</summary>
    /// <param name="corruption">Which.</param>
    /// <param name="percent">How often with these people, 100 being as often as on average.</param>
    internal bool Happens(Corruption corruption, int percent = 100)
    {
        var threshold = dials.Threshold(row.Issue.Register, row.Issue.Office, corruption, quality) * (ulong)percent / 100;
        var happened = stream.Chance(threshold);
        tally.Add(row.Issue.Register, corruption, threshold, happened);
        if (happened)
        {
            row.Tag(corruption);
        }

        return happened;
    }
}
