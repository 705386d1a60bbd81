using System.CommandLine;
using Laihua.Linkage;
using Laihua.Rules;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua link</c> and <c>laihua dedupe</c>: who in two tables, or in one, is the same person.</summary>
public static class LinkageCommands
{
    private const string Source = "decision 0024";

    private static readonly Argument<string> Left = new("LEFT") { Description = "A CSV file with a heading" };

    private static readonly Argument<string> Right = new("RIGHT") { Description = "Another" };

    private static readonly Argument<string> Table = new("FILE") { Description = "A CSV file with a heading" };

    private static readonly Option<string> Schema = new("--schema") { Required = true, Description = "What the columns are, as JSON" };

    private static readonly Option<string> Out = new("--out") { Required = true, Description = "Takes the pairs as CSV, the most certain first" };

    private static readonly Option<string?> Report = new("--report") { Description = "Takes a report of the run as HTML" };

    private static readonly Option<string?> Reviewed = new("--reviewed") { Description = "An earlier file of pairs in which people wrote same or different as the outcome" };

    public static Command CreateLink()
    {
        var command = new Command("link", "Finds who in two tables is the same person / 在两份名册中查找同一人") { Left, Right, Schema, Out, Report, Reviewed };
        command.Validators.Add(call => MustExist(call, call.GetValue(Left), call.GetValue(Right), call.GetValue(Schema), call.GetValue(Reviewed)));
        command.SetAction(call => Run(call, call.GetRequiredValue(Left), call.GetRequiredValue(Right)));
        return command;
    }

    public static Command CreateDedupe()
    {
        var command = new Command("dedupe", "Finds the records of one person in a table / 在一份名册中查找重复的人") { Table, Schema, Out, Report, Reviewed };
        command.Validators.Add(call => MustExist(call, call.GetValue(Table), call.GetValue(Schema), call.GetValue(Reviewed)));
        command.SetAction(call => Run(call, call.GetRequiredValue(Table), null));
        return command;
    }

    private static void MustExist(System.CommandLine.Parsing.CommandResult call, params string?[] paths)
    {
        foreach (var path in paths.Where(path => path is not null && !File.Exists(path)))
        {
            call.AddError($"There is no file {path}. / 文件不存在：{path}。");
        }

        foreach (var path in new[] { call.GetValue(Out), call.GetValue(Report) }.Where(path => path is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))))
        {
            call.AddError($"There is no folder for {path}. / {path}所在目录不存在。");
        }
    }

    private static int Run(ParseResult call, string left, string? right) => LinkageWords.WithProgress(progress =>
    {
        var reviewed = new ReviewedPairs([], []);
        if (!LinkageSchema.TryParse(File.ReadAllText(call.GetRequiredValue(Schema)), out var schema, out var findings)
            || (call.GetValue(Reviewed) is { } file && !ReviewedPairs.TryRead(TableSource.File(file), out reviewed, out findings))
            || !LinkageInput.TryRead(schema, TableSource.File(left), right is null ? null : TableSource.File(right), out var input, out findings, progress))
        {
            return Output.Refused(new Refusal.RuleBroken([.. findings.Select(finding => new Finding(finding.Rule, finding.Field, new(finding.Message.En, finding.Message.Zh), Source))]));
        }

        var result = Linker.Run(input, new() { Progress = progress, MustLink = reviewed.Same, CannotLink = reviewed.Different });
        LinksFile.Write(result, call.GetRequiredValue(Out));
        if (call.GetValue(Report) is { } report)
        {
            LinkageReport.Write(result, report);
        }

        LinkageWords.Say(input, result, reviewed);
        return ExitCodes.Done;
    });
}
