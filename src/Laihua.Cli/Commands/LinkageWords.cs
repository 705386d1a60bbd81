using System.Globalization;
using Laihua.Linkage;
using Spectre.Console;

namespace Laihua.Cli.Commands;

/// <summary>What <c>laihua link</c> and <c>dedupe</c> tell the person at the terminal: how far they are, and the result in short.</summary>
internal static class LinkageWords
{
    private const int MostNamed = 5;

    public static int WithProgress(Func<IProgress<LinkageStep>?, int> run)
    {
        if (Console.IsErrorRedirected)
        {
            return run(null);
        }

        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) })
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(progress => run(new Bar(progress.AddTask("Reading / 读取"))));
    }

    public static void Say(LinkageInput input, LinkageResult result, ReviewedPairs reviewed)
    {
        foreach (var note in input.Notes)
        {
            Output.Say($"{note.Rule} {note.Field}: {note.Message.En} / {note.Message.Zh}");
        }

        var matches = result.Matches;
        var records = input.RightCount == 0 ? Written(input.LeftCount) : $"{Written(input.LeftCount)} + {Written(input.RightCount)}";
        Output.Say($"{records} records / 条记录: {Written(matches)} match / 匹配, {Written(result.Count - matches)} review / 待核");
        if (reviewed.Same.Count + reviewed.Different.Count is > 0 and var said)
        {
            var (match, review) = (InBits(result.Thresholds.Match), InBits(result.Thresholds.Review));
            Output.Say($"{Written(result.Thresholds.Reviewed)} of {Written(said)} reviewed pairs stand in these tables; joined from {match}, shown from {review} bits on. / 已审核{Written(said)}对，其中{Written(result.Thresholds.Reviewed)}对见于本次名册；{match}比特起自动合并，{review}比特起待核。");
        }

        if (result.Contradicted.Count > 0)
        {
            var some = string.Join(", ", result.Contradicted.Take(MostNamed).Select(pair => $"{pair.Left} = {pair.Right}"));
            Output.Say($"Said to be the same, contradicted by others said to be different, and kept apart ({Written(result.Contradicted.Count)}): {some}. / 有{Written(result.Contradicted.Count)}对标为相同，与标为不同的其他记录对矛盾，未予合并：{some}。");
        }

        if (result.Count == 0)
        {
            Output.Say("No records in common were found. / 未发现共同的记录。");
        }

        if (result.NotCompared > 0)
        {
            Output.Say($"{Written(result.NotCompared)} pairs of common values were not compared; the report names their keys. / 因取值过于常见，有{Written(result.NotCompared)}对未比较，见报告。");
        }
    }

    private static string InBits(double bits) => bits.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Written(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The bar; told from any thread.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<LinkageStep>
    {
        public void Report(LinkageStep value)
        {
            task.Description = $"{value.Words.En} / {value.Words.Zh}{(value.Total == 0 && value.Done > 0 ? $" {Written(value.Done)}" : "")}";
            task.IsIndeterminate = value.Total == 0;
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
