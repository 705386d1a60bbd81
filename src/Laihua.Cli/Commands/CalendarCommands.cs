using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Laihua.Rules;
using Laihua.Rules.Deadlines;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua calendar</c>: working days of Chinese authorities.</summary>
public static class CalendarCommands
{
    private const int MostWorkingDays = 100_000;

    private static readonly DateOnly LastDate = new(9000, 12, 31);
    private static readonly WorkingCalendar Calendar = WorkingCalendar.China;

    public static Command Create() => new("calendar", "Working days, holidays and make-up workdays") { Add(), Between(), Is() };

    private static Command Add()
    {
        var date = Date("DATE");
        var days = new Argument<int>("N") { Description = "How many working days", CustomParser = ParseDays };
        var command = new Command("add", "The date N working days after DATE, the day itself not counted") { date, days };
        command.SetAction(call =>
        {
            var end = Calendar.After(call.GetRequiredValue(date), call.GetRequiredValue(days));
            return Answer(end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), end);
        });
        return command;
    }

    private static Command Between()
    {
        var from = Date("FROM");
        var to = Date("TO");
        var command = new Command("between", "The working days after FROM up to and with TO") { from, to };
        command.SetAction(call => Between(call.GetRequiredValue(from), call.GetRequiredValue(to)));
        return command;
    }

    private static int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return Output.Refused(new Refusal.RuleBroken(
            [
                new("CALENDAR-001", "to", new("The second date lies before the first.", "第二个日期早于第一个日期。"), Sources.WorkingDays),
            ]));
        }

        return Answer(Calendar.Between(from, to).ToString(CultureInfo.InvariantCulture), to);
    }

    private static Command Is()
    {
        var date = Date("DATE");
        var command = new Command("is", "Whether DATE is a working day, and which holiday") { date };
        command.SetAction(call =>
        {
            var day = Calendar.Is(call.GetRequiredValue(date));
            return Output.Json(new { day.Workday, day.Name, day.Published });
        });
        return command;
    }

    private static int Answer(string text, DateOnly last)
    {
        if (last > Calendar.PublishedTo)
        {
            Output.Say("Provisional: the holidays of that year are not published yet.");
        }

        Console.Out.WriteLine(text);
        return ExitCodes.Done;
    }

    private static Argument<DateOnly> Date(string name) => new(name) { Description = "yyyy-MM-dd", CustomParser = ParseDate };

    private static DateOnly ParseDate(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date <= LastDate)
        {
            return date;
        }

        result.AddError($"{result.Argument.Name} is a date: yyyy-MM-dd.");
        return default;
    }

    private static int ParseDays(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostWorkingDays)
        {
            return days;
        }

        result.AddError($"N is a number of working days, 0 to {MostWorkingDays}.");
        return default;
    }
}
