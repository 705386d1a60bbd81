namespace Laihua.Rules.Bench;

/// <summary>What can be wrong with what somebody asks of the policy bench, each with its stable id.</summary>
public static class BenchFindings
{
    /// <summary>The most people who are drawn for one run.</summary>
    public const long MostPeople = 100_000_000;

    private const string Ours = "decision 0013";

    private static readonly Finding People = new(
        "BENCH-003", "people",
        new("The number of people lies between 1 and 100,000,000.", "人数应在1至100000000之间。"), Ours);

    /// <summary>No table is known by what names it.</summary>
    /// <param name="field">The field or option that names it.</param>
    public static Finding NoTable(string field) => new(
        "BENCH-004", field,
        new("There is no points table of this id, and no file of this name.", "没有该编号的积分表，也没有该名称的文件。"), Ours);

    /// <summary>What is wrong with a number of people; nothing for a good one.</summary>
    public static IReadOnlyList<Finding> OfPeople(long people) => people is >= 1 and <= MostPeople ? [] : [People];
}
