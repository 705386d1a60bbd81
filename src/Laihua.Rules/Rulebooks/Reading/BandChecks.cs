using Laihua.Rules.Points;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether the bands of an item hold every number once, in rising order.</summary>
/// <remarks>
/// <para><b>Rules</b> RULES-040 to RULES-049. <b>Units</b> Completed years and local points are whole; pay and months have decimals.</para>
/// <para><b>Reading</b> Gaps that stand in a published text may be kept as published: then they are no findings, and the item says what
/// is told to whom they leave out. Overlaps are never kept, since two bands would give two answers; see decision 0014.</para>
/// <para><b>Example</b> Bands of age up to less than 25 and from 26 leave 25 out.</para>
/// </remarks>
internal static class BandChecks
{
    /// <summary>The last end of pay, in CNY: a population keeps pay as a number of fen.</summary>
    private const decimal LastPay = 21_000_000;

    /// <summary>Checks one item.</summary>
    /// <returns>Whether its bands leave a gap.</returns>
    internal static bool Check(RuleDraftReading reading, string path, PointsItemDocument item, BandNumbers numbers, bool asPublished)
    {
        var written = item.Bands ?? [];
        PointsBand[] bands = [.. written.Select(band => band.ToBand())];
        var gaps = new List<Finding>();
        for (var index = 0; index < bands.Length; index++)
        {
            var at = $"{path}.bands[{index}]";
            if (CheckEnds(reading, at, written[index], numbers, first: index == 0, last: index == bands.Length - 1)
                && index > 0 && bands[index].From is not null && bands[index - 1].To is not null)
            {
                CheckNext(reading, $"{at}.{Lower(written[index])}", bands[index - 1], bands[index], numbers, gaps);
            }
        }

        CheckOuter(path, written, bands, numbers, gaps);
        if (!asPublished && !reading.LetsGapsPass)
        {
            gaps.ForEach(reading.Add);
        }
        else if (asPublished && gaps.Count > 0 && item.Gap is null)
        {
            reading.Add(BandFindings.NoGapWords($"{path}.gap"));
        }

        return gaps.Count > 0;
    }

    private static bool CheckEnds(RuleDraftReading reading, string at, PointsItemDocument.Band band, BandNumbers numbers, bool first, bool last)
    {
        var before = reading.Findings.Count;
        if (band.From is not null && band.Above is not null)
        {
            reading.Add(BandFindings.TwoEnds($"{at}.above"));
        }

        if (band.Through is not null && band.Before is not null)
        {
            reading.Add(BandFindings.TwoEnds($"{at}.before"));
        }

        if (!first && band is { From: null, Above: null })
        {
            reading.Add(BandFindings.OpenInside($"{at}.from"));
        }

        if (!last && band is { Through: null, Before: null })
        {
            reading.Add(BandFindings.OpenInside($"{at}.before"));
        }

        CheckEnd(reading, $"{at}.{Lower(band)}", band.Above ?? band.From, numbers);
        CheckEnd(reading, $"{at}.{Upper(band)}", band.Through ?? band.Before, numbers);
        if (numbers.IsEmpty(band.ToBand()))
        {
            reading.Add(BandFindings.Nothing($"{at}.{Upper(band)}"));
        }

        return reading.Findings.Count == before;
    }

    private static void CheckEnd(RuleDraftReading reading, string field, decimal? end, BandNumbers numbers)
    {
        if (end < 0 || end > numbers.Most)
        {
            reading.Add(BandFindings.Outside(field));
        }
        else if (end % numbers.Unit is not (null or 0))
        {
            reading.Add(BandFindings.TooFine(field));
        }

        if (numbers.Most is null && end > LastPay)
        {
            reading.Add(BandFindings.TooFar(field));
        }
    }

    private static void CheckNext(RuleDraftReading reading, string field, PointsBand lower, PointsBand upper, BandNumbers numbers, List<Finding> gaps)
    {
        if (upper.From < lower.From)
        {
            reading.Add(BandFindings.Order(field));
            return;
        }

        var between = numbers.Between(lower, upper);
        if (between < 0)
        {
            reading.Add(BandFindings.Overlap(field));
        }
        else if (between > 0)
        {
            gaps.Add(BandFindings.Gap(field, numbers.Gap(lower, upper)));
        }
    }

    private static void CheckOuter(string path, IReadOnlyList<PointsItemDocument.Band> written, PointsBand[] bands, BandNumbers numbers, List<Finding> gaps)
    {
        if (bands.Length == 0)
        {
            return;
        }

        if (numbers.Before(bands[0]) is { } below)
        {
            gaps.Add(BandFindings.Gap($"{path}.bands[0].{Lower(written[0])}", below));
        }

        if (numbers.After(bands[^1]) is { } over)
        {
            gaps.Add(BandFindings.Gap($"{path}.bands[{bands.Length - 1}].{Upper(written[^1])}", over));
        }
    }

    private static string Lower(PointsItemDocument.Band band) => band.Above is not null ? "above" : "from";

    private static string Upper(PointsItemDocument.Band band) => band.Through is not null ? "through" : "before";
}
