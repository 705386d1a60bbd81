using System.CommandLine;
using Laihua.Rules.Employers;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua uscc</c>: unified social credit codes.</summary>
public static class UsccCommands
{
    private static readonly string[] CodeColumns = ["code", "uscc", "value", "统一社会信用代码"];

    private static readonly Argument<string?> Code = new("CODE")
    {
        Description = "A code of 18 characters",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Table = new("--file")
    {
        Description = "A CSV file: the column code, uscc or value, else the first; - reads standard input; one JSON object a line",
    };

    public static Command Create()
    {
        var check = new Command("check", "Checks a code, or every code of a file, by GB 32100-2015") { Code, Table };
        check.Validators.Add(call =>
        {
            if (call.GetValue(Code) is null == call.GetValue(Table) is null)
            {
                call.AddError("Give either CODE or --file CSV.");
            }
            else if (call.GetValue(Table) is { } path && path != "-" && !File.Exists(path))
            {
                call.AddError("There is no such file.");
            }
        });
        check.SetAction(call => call.GetValue(Table) is { } path
            ? CheckEach(path == "-" ? Console.In : File.OpenText(path))
            : Output.Json(Body(UnifiedSocialCreditCode.Check(call.GetRequiredValue(Code)!))));
        return new("uscc", "Unified social credit codes of employers") { check };
    }

    private static int CheckEach(TextReader file)
    {
        using (file)
        {
            var column = 0;
            for (var row = 0; file.ReadLine() is { } line; row++)
            {
                var cells = Cells(line);
                if (row == 0 && !line.Any(char.IsAsciiDigit))
                {
                    // A heading: every code has figures, no name of a column has.
                    column = Math.Max(0, Array.FindIndex(cells, cell => CodeColumns.Contains(cell.ToLowerInvariant())));
                }
                else if (line.Length > 0)
                {
                    var code = column < cells.Length ? cells[column] : "";
                    Output.JsonLine(Body(UnifiedSocialCreditCode.Check(code), code));
                }
            }
        }

        return ExitCodes.Done;
    }

    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim(' ', '"', '\uFEFF'))];

    private static object Body(UnifiedSocialCreditCode check) => new
    {
        check.Valid,
        check.Findings,
        Authority = check.Authority?.Code,
        Kind = check.Kind?.Code,
        check.Division,
        AuthorityName = check.Authority?.Name,
        KindName = check.Kind?.Name,
    };

    private static object Body(UnifiedSocialCreditCode check, string code) => new
    {
        Code = code,
        check.Valid,
        check.Findings,
        Authority = check.Authority?.Code,
        Kind = check.Kind?.Code,
        check.Division,
    };
}
