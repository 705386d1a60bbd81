using System.Text.RegularExpressions;
using Laihua.Rules.Points.Incentives;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>Whether a catalogue of local incentive points belongs to a province and has one item for a code on a day.</summary>
/// <remarks><para><b>Rules</b> RULES-051, RULES-057, RULES-058. <b>Reading</b> Decision 0014.</para></remarks>
internal static partial class IncentiveChecks
{
    internal static void Check(RuleDraftReading reading)
    {
        if (reading.Text("province") is { Length: > 0 } province && !PlaceChecks.IsProvince(province))
        {
            reading.Add(PlaceChecks.UnknownProvince("province"));
        }

        var items = reading.Rows<IncentiveDocument.Item>("items");
        foreach (var (index, (path, item)) in items.Index())
        {
            if (item.Code.Length > 0 && !Code().IsMatch(item.Code))
            {
                reading.Add(CodeShape($"{path}.code"));
            }

            VersionChecks.CheckDays(reading, item.From, item.To, $"{path}.to");
            if (items.Take(index).Any(other => other.Row.Code == item.Code && !(other.Row.To < item.From) && !(item.To < other.Row.From)))
            {
                reading.Add(Twice($"{path}.code"));
            }
        }
    }

    private static Finding CodeShape(string field) => new(
        "RULES-057", field,
        new("A code has letters, figures, full stops and hyphens (HL-1.1).", "代码由字母、数字、点和连字符组成（如HL-1.1）。"), RuleFindings.Versions);

    private static Finding Twice(string field) => new(
        "RULES-058", field,
        new("Another item has this code on the same days.", "同一时期已有相同代码的项目。"), RuleFindings.Versions);

    [GeneratedRegex(@"^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
