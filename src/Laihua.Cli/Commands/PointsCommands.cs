using System.CommandLine;
using System.Text;
using Laihua.App.Features.Points;
using Laihua.Rules.Categories;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua points</c>: the points tables and scores with their account.</summary>
public static class PointsCommands
{
    private static readonly Argument<string> File = new("FILE") { Description = "JSON: an object or an array; - reads standard input" };

    private static readonly Option<bool> Lines = new("--lines") { Description = "JSON Lines: one result a line, in order" };

    private static readonly Option<bool> Ways = new("--ways") { Description = "Says what would lift each result, and when time changes it" };

    private static readonly Option<DateOnly?> AsOf = new("--as-of") { Description = "The day on which the grounds are in force; today where absent" };

    public static Command Create()
    {
        var table = new Option<string?>("--table") { Description = "The table's id; the one in force on asOf where absent" };
        var tables = new Command("tables", "Lists the published points tables");
        tables.SetAction((_, cancellation) => TablesAsync(cancellation));
        var score = new Command("score", "Scores people, with the account of every item") { table, Lines, Ways, File };
        score.SetAction((call, cancellation) => ScoreAsync(call.GetRequiredValue(File), call.GetValue(table), call.GetValue(Lines), call.GetValue(Ways), cancellation));
        var grounds = new Command("grounds", "Lists the grounds of the categories with what each asks") { AsOf };
        grounds.SetAction(call => Grounds(call.GetValue(AsOf) ?? AuthorityDay.Today(TimeProvider.System)));
        return new("points", "Points and categories that explain themselves") { tables, grounds, score, PointsDecisionCommand.Create() };
    }

    private static async Task<int> TablesAsync(CancellationToken cancellation)
    {
        var book = await RegisterBook.ReadAsync(cancellation);
        return Output.Json(book.Tables.Select(table => new
        {
            table.Id,
            table.Name,
            table.InForceFrom,
            InForceTo = book.LastDayOf(table),
            table.Maximum,
            table.ThresholdA,
            table.ThresholdB,
        }));
    }

    private static int Grounds(DateOnly day) => Output.Json(Ground.InForceOn(day).Select(GroundBody.From));

    private static async Task<int> ScoreAsync(string file, string? table, bool lines, bool ways, CancellationToken cancellation)
    {
        if (file != "-" && !System.IO.File.Exists(file))
        {
            Output.Say("There is no such file.");
            return ExitCodes.Usage;
        }

        var book = await RegisterBook.ReadAsync(cancellation);
        var asked = table is null ? null : book.Table(table);
        if (table is not null && asked is null)
        {
            Output.Say($"There is no points table of this id; known are: {string.Join(", ", book.Tables.Select(known => known.Id))}.");
            return ExitCodes.Usage;
        }

        await using var source = file == "-" ? Console.OpenStandardInput() : System.IO.File.OpenRead(file);
        var input = new PointsInput(book, asked, AuthorityDay.Today(TimeProvider.System), ways);
        return lines ? ScoreLines(source, input) : ScoreWhole(source, input);
    }

    private static int ScoreWhole(Stream source, PointsInput input)
    {
        using var reader = new StreamReader(source, Encoding.UTF8);
        return input.Whole(reader.ReadToEnd()).TryGet(out var scores, out var refusal) ? Output.Json(scores) : Output.Refused(refusal);
    }

    private static int ScoreLines(Stream source, PointsInput input)
    {
        using var target = PointsLinesOutput.Open();
        var refused = new PointsLinesRun(input, source, target).Run();
        if (refused == 0)
        {
            return ExitCodes.Done;
        }

        Output.Say($"{refused} of the lines were refused; each has its findings in its place.");
        return ExitCodes.Refused;
    }
}
