using System.Globalization;
using Laihua.Rules;

namespace Laihua.App.Features.Bench;

/// <summary>What stands against a run, each at its field and all at once.</summary>
internal static class BenchFindings
{
    public const int MostPeople = 2_000_000;
    public const int LongestNote = 400;
    private const string House = "decision 0013";

    public static List<Finding> Of(RunPolicyCommand command, BenchSide? old, BenchSide? next, DecidedPopulation? decided)
    {
        var findings = new List<Finding>();
        if (old is null)
        {
            findings.Add(Unknown("old"));
        }

        if (next is null)
        {
            findings.Add(command.New.Length == 0 ? new("BENCH-006", "new", new("Choose the version or draft to try.", "请选择要测算的版本或草案。"), House) : Unknown("new"));
        }
        else if (old?.Version.Id == next.Version.Id)
        {
            findings.Add(new("BENCH-008", "new", new("Choose another version than the one it is compared with.", "请选择与对比版本不同的版本。"), House));
        }

        findings.AddRange(command.Population switch
        {
            RunPolicy.Synthetic => OfDrawing(command),
            RunPolicy.Decided => OfCases(decided),
            _ => [new("BENCH-009", "population", new("Choose the population.", "请选择测算人群。"), House)],
        });
        findings.AddRange(Texts.Check("note", command.Note, LongestNote));
        return findings;
    }

    private static Finding Unknown(string field) =>
        new("BENCH-007", field, new("There is no such version that can be compared.", "没有可供对比的该版本。"), House);

    private static IEnumerable<Finding> OfDrawing(RunPolicyCommand command)
    {
        if (command.People is not (>= 1 and <= MostPeople))
        {
            var most = MostPeople.ToString("#,0", CultureInfo.InvariantCulture);
            yield return new("BENCH-010", "people", new($"Enter a whole number of people from 1 to {most}.", $"请填写1至{MostPeople}的整数人数。"), House);
        }

        if (command.Seed is not (>= 0 and <= uint.MaxValue))
        {
            yield return new("BENCH-011", "seed", new("Enter a whole number from 0 to 4,294,967,295.", "请填写0至4294967295的整数。"), House);
        }
    }

    private static IEnumerable<Finding> OfCases(DecidedPopulation? decided)
    {
        if (decided is not { People.Count: > 0 })
        {
            yield return new("BENCH-012", "population", new("No case whose facts can be scored is decided yet.", "尚无可计分的已决定案件。"), House);
        }
    }
}
