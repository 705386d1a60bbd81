using System.CommandLine;
using System.Text;
using Laihua.App.Features.Bench;
using Laihua.Rules;
using Laihua.Rules.Bench;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua simulate</c>: what a new points table does to a population in place of an old one.</summary>
public static class SimulateCommand
{
    private static readonly Option<string> Table = new("--table") { Required = true, Description = "The new table: its id, or a JSON file" };

    private static readonly Option<string> Against = new("--against") { Required = true, Description = "The old table: its id, or a JSON file" };

    private static readonly Option<long> People = new("--people") { DefaultValueFactory = _ => 1_000_000, Description = "How many people are drawn" };

    private static readonly Option<uint> Seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed draws the same people" };

    private static readonly Option<DateOnly?> AsOf = new("--as-of") { Description = "The day of the scores; today where absent" };

    private static readonly Option<string?> Csv = new("--csv") { Description = "Writes every table of the result as one CSV" };

    public static Command Create()
    {
        var command = new Command("simulate", "Tries a points table on a population that is drawn for it / 用模拟人群测算积分表") { Table, Against, People, Seed, AsOf, Csv };
        command.SetAction(async (call, cancellation) =>
        {
            var csv = call.GetValue(Csv);
            if (csv is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(csv))))
            {
                Output.Say("There is no folder for this CSV. / CSV文件所在目录不存在。");
                return ExitCodes.Usage;
            }

            return Run(
                await RegisterBook.ReadAsync(cancellation),
                await Tables.ReadAsync(call.GetRequiredValue(Against), "against", cancellation),
                await Tables.ReadAsync(call.GetRequiredValue(Table), "table", cancellation),
                call.GetValue(People),
                call.GetValue(Seed),
                call.GetValue(AsOf) ?? AuthorityDay.Today(TimeProvider.System),
                csv);
        });
        return command;
    }

    private static int Run(Rulebook book, Result<PointsTable> old, Result<PointsTable> next, long people, uint seed, DateOnly on, string? csv)
    {
        var findings = new List<Finding>();
        var oldTable = Taken(old, findings);
        var nextTable = Taken(next, findings);
        findings.AddRange(BenchFindings.OfPeople(people));
        if (oldTable is null || nextTable is null || findings.Count > 0)
        {
            return Output.Refused(new Refusal.RuleBroken(findings));
        }

        var result = SimulateWords.WithProgress(people, counted => SimulatePolicy.Run(
            book.With(oldTable, on),
            book.With(nextTable, on),
            people,
            seed,
            on,
            counted));
        if (!result.TryGet(out var body, out var refusal))
        {
            return Output.Refused(refusal);
        }

        if (csv is not null)
        {
            File.WriteAllText(csv, BenchCsv.Write(body), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        SimulateWords.Say(body);
        return Output.Json(body);
    }

    private static PointsTable? Taken(Result<PointsTable> table, List<Finding> findings)
    {
        if (table.TryGet(out var read, out var refusal))
        {
            return read;
        }

        findings.AddRange(((Refusal.RuleBroken)refusal).Findings);
        return null;
    }
}
