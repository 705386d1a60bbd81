using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Population;

/// <summary>What the engine gives to each code of each column.</summary>
internal sealed class ScoredCodes(RuleSet rules, DateOnly on)
{
    private readonly PointsFacts nothing = new() { AsOf = on };

    /// <summary>The most that an item gives by any of its bands and options.</summary>
    internal int MostOf(PointsItem item) =>
        item.Bands.Select(band => band.Points).Concat(item.Options.Select(option => option.Points)).DefaultIfEmpty(0).Max();

    internal byte[] PointsOf(PointsCode code)
    {
        var points = new byte[code.Codes];
        for (var each = 1; each < points.Length; each++)
        {
            points[each] = PointsOf(code.Item, code.Into(nothing, each));
        }

        return points;
    }

    /// <summary>What each key of a place gives.</summary>
    internal byte[] PointsOfPlaces() => [.. Enumerable.Range(0, PlaceKeys.Count).Select(key => PointsOf("region", PlaceKeys.Into(nothing, key)))];

    internal byte PointsOfPay(int fen) => PointsOf("salary", nothing with { AnnualSalaryCny = PointsCodes.PayOf(fen) });

    /// <summary>What cannot be scored, as an age under 18, is in no column.</summary>
    private byte PointsOf(string item, PointsFacts facts) => PointsScore.For(facts, rules).TryGet(out var account, out _)
        ? (byte)(account.Items.First(line => line.Id == item).Points ?? 0)
        : (byte)0;
}
