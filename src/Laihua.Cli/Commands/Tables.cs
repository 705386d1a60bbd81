using Laihua.Rules;
using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Cli.Commands;

/// <summary>A points table as a command names it: by the id of a version, or as a file.</summary>
internal static class Tables
{
    /// <summary>Reads a table.</summary>
    /// <param name="given">An id or a path. An id comes first; <c>./</c> before it makes it a path.</param>
    /// <param name="option">The option that names it: findings stand under it.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<Result<PointsTable>> ReadAsync(string given, string option, CancellationToken cancellation)
    {
        if (await RegisterBook.FindAsync(given, cancellation) is PointsTable table)
        {
            return table;
        }

        if (!File.Exists(given))
        {
            return new List<Finding> { BenchFindings.NoTable(option) };
        }

        return RuleDocuments.ReadToTry(await File.ReadAllTextAsync(given, cancellation)).TryGet(out var read, out var refusal) ? read : Under(option, refusal);
    }

    private static List<Finding> Under(string option, Refusal refusal) =>
        [.. ((Refusal.RuleBroken)refusal).Findings.Select(finding => finding with { Field = finding.Field.Length == 0 ? option : $"{option}.{finding.Field}" })];
}
