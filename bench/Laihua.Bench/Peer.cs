using System.Globalization;
using Laihua.Rules.Points;
using RulesEngine.Models;

namespace Laihua.Bench;

/// <summary>The same table in Microsoft's RulesEngine: one rule for each band and option, as its documentation shows.</summary>
internal sealed class Peer
{
    private static readonly Dictionary<string, string> Inputs = new()
    {
        ["salary"] = "Salary",
        ["experience"] = "Years",
        ["months"] = "Months",
        ["age"] = "Age",
        ["local"] = "Local",
    };

    private readonly RulesEngine.RulesEngine engine;

    internal Peer(PointsTable table) => engine = new([new Workflow { WorkflowName = table.Id, Rules = [.. table.Items.SelectMany(RulesOf)] }]);

    /// <summary>The total, without an explanation: the best rule of each item.</summary>
    internal async ValueTask<int> TotalAsync(string table, PeerPerson person)
    {
        var (total, item, best) = (0, "", 0);
        foreach (var result in await engine.ExecuteAllRulesAsync(table, person))
        {
            var name = result.Rule.RuleName.AsSpan();
            var own = name[..name.IndexOf(' ')];
            if (!own.SequenceEqual(item))
            {
                (total, item, best) = (total + best, own.ToString(), 0);
            }

            best = result.IsSuccess ? Math.Max(best, int.Parse(result.Rule.SuccessEvent, CultureInfo.InvariantCulture)) : best;
        }

        return total + best;
    }

    internal static PeerPerson Person(PointsFacts facts, PointsAccount account) => new(
        facts.AnnualSalaryCny ?? -1,
        facts.WorkYears ?? -1,
        facts.MonthsPerYear ?? -1,
        (decimal)(account.Items.Single(line => line.Id == "age").Input ?? -1m),
        facts.LocalPoints ?? -1,
        [facts.Education ?? "", .. facts.Chinese ?? [], account.Items.Single(line => line.Id == "region").Band ?? "", .. facts.Elite ?? []]);

    private static IEnumerable<Rule> RulesOf(PointsItem item) =>
    [
        .. item.Bands.Select(band => RuleOf($"{item.Id} {band.Label}", band.Points, Within(Inputs[item.Id], band))),
        .. item.Options.Where(option => option is { Field: null, Counted: true, Points: > 0 })
            .Select(option => RuleOf($"{item.Id} {option.Id}", option.Points, $"input1.Has.Contains(\"{option.Id}\")")),
    ];

    private static string Within(string input, PointsBand band) => string.Join(" && ", new[]
    {
        band.From is { } from ? $"input1.{input} {(band.FromIncluded ? ">=" : ">")} {Written(from)}" : null,
        band.To is { } to ? $"input1.{input} {(band.ToIncluded ? "<=" : "<")} {Written(to)}" : null,
    }.OfType<string>());

    private static string Written(decimal end) => end.ToString(CultureInfo.InvariantCulture) + "m";

    private static Rule RuleOf(string name, int points, string expression) => new()
    {
        RuleName = name,
        Expression = expression,
        SuccessEvent = points.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>A person as the peer reads one.</summary>
public sealed record PeerPerson(decimal Salary, decimal Years, decimal Months, decimal Age, decimal Local, List<string> Has);
