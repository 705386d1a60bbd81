using System.CommandLine;
using Laihua.Rules.People;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua mrz</c>: machine-readable zones and the spelling of names in them.</summary>
public static class MrzCommands
{
    private static readonly Argument<string[]> Lines = new("LINE")
    {
        Description = "The two or three lines of the zone, each in quotation marks",
        Arity = new ArgumentArity(2, 3),
    };

    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "The day of reading, which decides the centuries of dates; today where absent",
    };

    private static readonly Argument<string> Text = new("TEXT")
    {
        Description = "A name as printed; a comma parts family name and given names",
    };

    public static Command Create()
    {
        var parse = new Command("parse", "Reads a machine-readable zone") { Lines, AsOf };
        parse.SetAction(call => Parse(call.GetRequiredValue(Lines), call.GetValue(AsOf) ?? AuthorityDay.Today(TimeProvider.System)));
        var name = new Command("name", "Spells a name as ICAO Doc 9303 part 3 does") { Text };
        name.SetAction(call => Name(call.GetRequiredValue(Text)));
        return new("mrz", "Machine-readable zones of travel documents") { parse, name };
    }

    private static int Parse(string[] lines, DateOnly asOf)
    {
        if (!Mrz.Parse(lines, asOf).TryGet(out var zone, out var refusal))
        {
            return Output.Refused(refusal);
        }

        return Output.Json(new
        {
            Format = zone.Format.ToString(),
            zone.DocumentCode,
            zone.Issuer,
            zone.Primary,
            zone.Secondary,
            zone.Number,
            zone.Nationality,
            zone.BirthDate,
            Sex = zone.Sex?.ToString(),
            zone.ExpiryDate,
            zone.Optional,
            zone.Optional2,
            zone.Truncated,
            zone.Valid,
            zone.Findings,
        });
    }

    private static int Name(string text)
    {
        var name = MrzName.FromText(text);
        if (!name.Complete)
        {
            Output.Say("Some letters have no entry in the tables of ICAO Doc 9303 and were left out.");
        }

        return Output.Json(new { name.Primary, name.Secondary });
    }
}
