using System.Globalization;
using Laihua.App.Features.Bench;
using Spectre.Console;

namespace Laihua.Cli.Commands;

/// <summary>What <c>laihua simulate</c> tells the person at the terminal: how far it is, and the result in short.</summary>
/// <remarks>A bar and tables on a terminal; where there is none, a few lines.</remarks>
public static class SimulateWords
{
    private static bool OnTerminal => !Console.IsErrorRedirected;

    public static T WithProgress<T>(long people, Func<Action<long>?, T> run)
    {
        if (!OnTerminal)
        {
            return run(null);
        }

        return Terminal().Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("People / 人数", maxValue: people);
                return run(counted => task.Value = counted);
            });
    }

    public static void Say(BenchBody body)
    {
        if (OnTerminal)
        {
            var terminal = Terminal();
            terminal.Write(OutcomesOf(body));
            terminal.Write(ItemsOf(body));
        }

        Output.Say($"{body.Old.Id} -> {body.New.Id}: {Written(body.Population.People)} people / 人 (assumed, not statistics / 假设人群，非统计数据)");
        Output.Say($"Up / 上升 {Written(body.Up)}, down / 下降 {Written(body.Down)}; more points / 加分 {Written(body.Winners)}, fewer / 减分 {Written(body.Losers)}");
        Output.Say($"Quota of category C / C类配额: {Written(body.Quota.Old)} -> {Written(body.Quota.New)} ({body.Quota.Difference.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture)})");
    }

    private static Table OutcomesOf(BenchBody body)
    {
        var table = new Table().AddColumn("Old \\ new / 原 \\ 新");
        foreach (var next in Outcomes.All)
        {
            table.AddColumn(Outcomes.IdOf(next), column => column.RightAligned());
        }

        foreach (var row in body.Moves.Chunk(Outcomes.All.Count))
        {
            table.AddRow([row[0].Old, .. row.Select(move => Written(move.People))]);
        }

        return table;
    }

    private static Table ItemsOf(BenchBody body)
    {
        var table = new Table().AddColumn("Item / 项目");
        foreach (var head in new[] { "Gain / 加分", "Lose / 减分", "Up / 上升", "Down / 下降" })
        {
            table.AddColumn(head, column => column.RightAligned());
        }

        foreach (var item in body.Items.Where(item => item.Gain + item.Lose > 0))
        {
            table.AddRow(item.Id, Written(item.Gain), Written(item.Lose), Written(item.Up), Written(item.Down));
        }

        return table.AddRow("(thresholds / 分数线)", "", "", Written(body.Thresholds.Up), Written(body.Thresholds.Down));
    }

    private static IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    private static string Written(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
