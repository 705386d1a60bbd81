using System.Text.Json;

namespace Laihua.Rules.Points.Files;

/// <summary>Reads a points table that somebody wrote, in the form of the published ones.</summary>
/// <remarks>
/// <para><b>Rules</b> TABLE-001 to TABLE-012. <b>Source</b> decision 0013.</para>
/// <para><b>Reading</b> Bands may leave gaps, as those of the trial table do: nobody is refused for trying one out.</para>
/// <para><b>Shape</b> What is read can be scored. <b>Errors</b> All findings at once, each at its field (<c>items[1].bands[2]</c>).</para>
/// <para><b>Example</b> The file of <c>interim-2017</c> gives that table.</para>
/// </remarks>
public static class PointsTableFile
{
    private const int ItemsWithPoints = 9;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a table.</summary>
    public static Result<PointsTable> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var findings = new List<Finding>();
            var table = Read(new TableCell("", document.RootElement, findings));
            return findings.Count > 0 ? findings : table;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The second: a name whose escapes make no text.
            return new List<Finding> { TableFindings.NotJson };
        }
    }

    private static PointsTable Read(TableCell root)
    {
        root.Has("id", "en", "zh", "inForceFrom", "inForceTo", "maximum", "thresholdA", "thresholdB", "sources", "items");
        var table = new PointsTable(
            root.At("id").Text(),
            root.Words(),
            root.At("inForceFrom").Date() ?? default,
            root.At("inForceTo").IsAbsent ? null : root.At("inForceTo").Date(),
            root.At("maximum").Points(),
            root.At("thresholdA").Points(),
            root.At("thresholdB").Points(),
            root.At("sources").Texts(),
            TableItems.Read(root.At("items")));
        var maxima = table.Items.Select(item => item.Maximum).OfType<int>().ToList();
        AddWhen(maxima.Count == ItemsWithPoints && maxima.Sum() != table.Maximum, TableFindings.TableMaximum);
        AddWhen(table.ThresholdB >= table.ThresholdA || table.ThresholdA > table.Maximum, TableFindings.Thresholds);
        AddWhen(table.InForceTo < table.InForceFrom, TableFindings.Days);
        return table;

        void AddWhen(bool wrong, Finding finding)
        {
            // Sums and days of what could not be read say nothing.
            if (wrong && root.Findings.TrueForAll(found => found.Rule != TableFindings.Unreadable))
            {
                root.Findings.Add(finding);
            }
        }
    }
}
