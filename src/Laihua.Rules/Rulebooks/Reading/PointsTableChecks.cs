using Laihua.Rules.Points;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether a points table holds together.</summary>
/// <remarks>
/// <para><b>Rules</b> RULES-020 to RULES-028, and those of bands and options. <b>Sources</b> <see cref="Sources.InterimPointsTable"/>; decision 0014.</para>
/// <para><b>Errors</b> Everything at once. <b>Example</b> A maximum of 20 where the best band gives 18: RULES-024.</para>
/// </remarks>
internal static class PointsTableChecks
{
    private const string Direct = "direct";

    private static readonly string[] Order = ["direct", "salary", "education", "experience", "months", "chinese", "region", "age", "elite", "local"];

    internal static void Check(RuleDraftReading reading)
    {
        var items = reading.Rows<PointsItemDocument>("items");
        var asPublished = reading.Value<bool>("asPublished") ?? false;
        CheckOrder(reading, items);
        var gaps = false;
        foreach (var (path, item) in items.Where(each => Order.Contains(each.Row.Id)))
        {
            gaps |= CheckItem(reading, path, item, asPublished);
        }

        if (asPublished && !gaps && reading.IsWhole("items"))
        {
            reading.Add(TableFindings.NothingAsPublished);
        }

        CheckSums(reading, items);
    }

    private static void CheckOrder(RuleDraftReading reading, IReadOnlyList<(string Path, PointsItemDocument Row)> items)
    {
        foreach (var (path, _) in items.Where(each => !Order.Contains(each.Row.Id)))
        {
            reading.Add(TableFindings.UnknownItem($"{path}.id"));
        }

        if (!reading.IsWhole("items"))
        {
            return;
        }

        string[] known = [.. items.Select(each => each.Row.Id).Where(Order.Contains)];
        foreach (var id in Order.Except(known))
        {
            reading.Add(TableFindings.MissingItem(id));
        }

        if (!known.SequenceEqual(Order.Where(known.Contains)))
        {
            reading.Add(TableFindings.Order);
        }
    }

    private static bool CheckItem(RuleDraftReading reading, string path, PointsItemDocument item, bool asPublished)
    {
        var numbers = BandNumbers.Of(item.Id);
        var hasOptions = OptionChecks.KnownFor(item.Id).Count > 0;
        if ((numbers is null) != (item.Bands is null or { Count: 0 }))
        {
            reading.Add(TableFindings.WrongPart($"{path}.bands"));
        }

        if (!hasOptions && item.Options is { Count: > 0 })
        {
            reading.Add(TableFindings.WrongPart($"{path}.options"));
        }

        if (hasOptions)
        {
            OptionChecks.Check(reading, path, item);
        }

        CheckMaximum(reading, path, item);
        return numbers is not null && BandChecks.Check(reading, path, item, numbers, asPublished);
    }

    private static void CheckMaximum(RuleDraftReading reading, string path, PointsItemDocument item)
    {
        int? most = item.Id == Direct ? null
            : (item.Bands ?? []).Select(band => band.Points).Concat((item.Options ?? []).Select(option => option.Points)).DefaultIfEmpty(0).Max();
        if (item.Id == Direct && item.Maximum is not null)
        {
            reading.Add(TableFindings.WrongPart($"{path}.maximum"));
        }
        else if (most is { } given && item.Maximum != given)
        {
            reading.Add(TableFindings.ItemMaximum($"{path}.maximum", given));
        }
    }

    private static void CheckSums(RuleDraftReading reading, IReadOnlyList<(string Path, PointsItemDocument Row)> items)
    {
        var maximum = reading.Value<int>("maximum");
        var sum = items.Sum(each => each.Row.Maximum ?? 0);
        if (reading.IsWhole("items") && maximum is not null && maximum != sum)
        {
            reading.Add(TableFindings.Maximum(sum));
        }

        if (sum > byte.MaxValue)
        {
            reading.Add(TableFindings.TooMuch);
        }

        var (a, b) = (reading.Value<int>("thresholdA"), reading.Value<int>("thresholdB"));
        if (a > maximum || a <= b)
        {
            reading.Add(TableFindings.Thresholds("thresholdA"));
        }

        if (b <= 0 || b > maximum)
        {
            reading.Add(TableFindings.Thresholds("thresholdB"));
        }
    }
}
