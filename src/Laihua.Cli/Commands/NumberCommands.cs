using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Laihua.Rules;
using Laihua.Rules.People;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua number</c>: lifetime numbers.</summary>
public static class NumberCommands
{
    private const int MostAtOnce = 1_000_000;

    private static readonly Argument<string> Number = new("NUMBER") { Description = "18 figures" };

    private static readonly Option<int> Count = new("--count")
    {
        Description = "How many",
        DefaultValueFactory = _ => 1,
    };

    public static Command Create()
    {
        Count.Validators.Add(option =>
        {
            // A value that is no number gets its error from the parser.
            if (option.Tokens is [var given] && int.TryParse(given.Value, CultureInfo.InvariantCulture, out var count) && count is < 1 or > MostAtOnce)
            {
                option.AddError($"--count is 1 to {MostAtOnce}.");
            }
        });
        var check = new Command("check", "Checks a lifetime number") { Number };
        check.SetAction(call => Check(call.GetRequiredValue(Number)));
        var draw = new Command("new", "Prints new lifetime numbers, one a line; nothing is registered") { Count };
        draw.SetAction(call => Draw(call.GetValue(Count)));
        return new("number", "Lifetime numbers of people") { check, draw };
    }

    private static int Check(string number)
    {
        var valid = LifetimeNumber.Check(number).TryGet(out _, out var refusal);
        var findings = refusal is Refusal.RuleBroken broken ? broken.Findings : [];
        return Output.Json(new { Valid = valid, Findings = findings });
    }

    private static int Draw(int count)
    {
        for (; count > 0; count--)
        {
            var figures = RandomNumberGenerator.GetString("0123456789", 15);
            Console.Out.WriteLine(LifetimeNumber.From(long.Parse(figures, CultureInfo.InvariantCulture)).Value);
        }

        return ExitCodes.Done;
    }
}
