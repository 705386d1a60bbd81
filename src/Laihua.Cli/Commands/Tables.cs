using Laihua.Rules;
using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Files;

namespace Laihua.Cli.Commands;

/// <summary>A points table as a command names it: by the id of a published one, or as a file.</summary>
internal static class Tables
{
    /// <summary>Reads a table.</summary>
    /// <param name="given">An id or a path. An id comes first; <c>./</c> before it makes it a path.</param>
    /// <param name="option">The option that names it: findings stand under it.</param>
    internal static Result<PointsTable> Read(string given, string option)
    {
        if (PointsTable.Find(given) is { } table)
        {
            return table;
        }

        if (!File.Exists(given))
        {
            return new List<Finding> { BenchFindings.NoTable(option) };
        }

        return PointsTableFile.Read(File.ReadAllText(given)).TryGet(out var read, out var refusal) ? read : Under(option, refusal);
    }

    private static List<Finding> Under(string option, Refusal refusal) =>
        [.. ((Refusal.RuleBroken)refusal).Findings.Select(finding => finding with { Field = finding.Field.Length == 0 ? option : $"{option}.{finding.Field}" })];
}
