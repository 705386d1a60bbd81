using System.Text.RegularExpressions;

namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>What holds for every version: its id and its days.</summary>
internal static partial class VersionChecks
{
    internal static void Check(RuleDraftReading reading)
    {
        if (reading.Text("id") is { Length: > 0 } id && !Id().IsMatch(id))
        {
            reading.Add(RuleFindings.IdShape);
        }

        CheckDays(reading, reading.Value<DateOnly>("inForceFrom"), reading.Value<DateOnly>("inForceTo"), "inForceTo");
    }

    internal static void CheckDays(RuleDraftReading reading, DateOnly? from, DateOnly? to, string field)
    {
        if (to < from)
        {
            reading.Add(RuleFindings.DaysCrossed(field));
        }
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
