namespace Laihua.Rules.Bench;

/// <summary>What can be wrong with what somebody asks of the policy bench, each with its stable id.</summary>
public static class BenchFindings
{
    /// <summary>The most people who are drawn for one run.</summary>
    public const long MostPeople = 100_000_000;

    /// <summary>The most people of a run that is kept.</summary>
    public const long MostKept = 2_000_000;

    private const string Ours = "decision 0013";

    private static readonly Finding People = new(
        "BENCH-003", "people",
        new("The number of people lies between 1 and 100,000,000.", "人数应在1至100000000之间。"), Ours);

    private static readonly Finding PeopleOfAKeptRun = new(
        "BENCH-010", "people",
        new("Enter a whole number of people from 1 to 2,000,000.", "请填写1至2000000的整数人数。"), Ours);

    private static readonly Finding Seed = new(
        "BENCH-011", "seed",
        new("Enter a whole number from 0 to 4,294,967,295.", "请填写0至4294967295的整数。"), Ours);

    /// <summary>Nothing was chosen to be tried.</summary>
    public static Finding NothingTried { get; } = new(
        "BENCH-006", "new",
        new("Choose the version or draft to try.", "请选择要测算的版本或草案。"), Ours);

    /// <summary>Both sides are one version.</summary>
    public static Finding SameVersion { get; } = new(
        "BENCH-008", "new",
        new("Choose another version than the one it is compared with.", "请选择与对比版本不同的版本。"), Ours);

    /// <summary>No population was chosen.</summary>
    public static Finding NoPopulation { get; } = new(
        "BENCH-009", "population",
        new("Choose the population.", "请选择测算人群。"), Ours);

    /// <summary>There are no decided cases to score.</summary>
    public static Finding NoCases { get; } = new(
        "BENCH-012", "population",
        new("No case whose facts can be scored is decided yet.", "尚无可计分的已决定案件。"), Ours);

    /// <summary>No version is known by an id, or it is of a kind that is not compared.</summary>
    /// <param name="field">The side that names it.</param>
    public static Finding NoVersion(string field) => new(
        "BENCH-007", field,
        new("There is no such version that can be compared.", "没有可供对比的该版本。"), Ours);

    /// <summary>What is wrong with the drawing of a run that is kept; null stands for what is no whole number.</summary>
    public static IEnumerable<Finding> OfDrawing(long? people, long? seed)
    {
        if (people is not (>= 1 and <= MostKept))
        {
            yield return PeopleOfAKeptRun;
        }

        if (seed is not (>= 0 and <= uint.MaxValue))
        {
            yield return Seed;
        }
    }

    /// <summary>No table is known by what names it.</summary>
    /// <param name="field">The field or option that names it.</param>
    public static Finding NoTable(string field) => new(
        "BENCH-004", field,
        new("There is no points table of this id, and no file of this name.", "没有该编号的积分表，也没有该名称的文件。"), Ours);

    /// <summary>What is wrong with a number of people; nothing for a good one.</summary>
    public static IReadOnlyList<Finding> OfPeople(long people) => people is >= 1 and <= MostPeople ? [] : [People];
}
