using System.Globalization;
using Laihua.App.Features.Bench;
using Laihua.Rules.Intake;

namespace Laihua.Web.Pages.Officer.Bench;

/// <summary>The form of a run, as it is typed.</summary>
public sealed class BenchForm
{
    /// <summary>The id of the version that stands; empty for the table in force.</summary>
    public string? Old { get; set; }

    /// <summary>The id of the version that is tried.</summary>
    public string? New { get; set; }

    /// <summary><c>synthetic</c> or <c>decided</c>.</summary>
    public string? Population { get; set; } = RunPolicy.Synthetic;

    /// <summary>How many people; thousands may be set apart by commas.</summary>
    public string? People { get; set; } = "1000000";

    /// <summary>The seed.</summary>
    public string? Seed { get; set; } = "1";

    /// <summary>What it is for.</summary>
    public string? Note { get; set; }

    /// <summary>The number of the run that is repeated.</summary>
    public string? Repeats { get; set; }

    /// <summary>The form of a run that is to be repeated.</summary>
    public static BenchForm Of(RunRow row) => new()
    {
        Old = row.OldTable,
        New = row.NewTable,
        Population = row.Population,
        People = row.Seed is null ? "" : row.People.ToString(CultureInfo.InvariantCulture),
        Seed = row.Seed?.ToString(CultureInfo.InvariantCulture) ?? "",
        Note = row.Note,
        Repeats = row.Number,
    };

    /// <summary>What is asked.</summary>
    public RunPolicyCommand ToCommand() => new(Old ?? "", New ?? "", Population ?? "", Whole(People), Whole(Seed), Note ?? "", Repeats ?? "");

    private static long? Whole(string? typed) => Read.Money(typed?.Trim() ?? "") is { } number && decimal.IsInteger(number) ? (long)number : null;
}
