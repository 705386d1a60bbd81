using Laihua.Rules;
using Laihua.Rules.Bench;

namespace Laihua.App.Features.Bench;

/// <summary>What stands against a run, each at its field and all at once.</summary>
internal static class RunFindings
{
    private const int LongestNote = 400;

    public static List<Finding> Of(RunPolicyCommand command, BenchSide? old, BenchSide? next, DecidedPopulation? decided)
    {
        var findings = new List<Finding>();
        if (old is null)
        {
            findings.Add(BenchFindings.NoVersion("old"));
        }

        if (next is null)
        {
            findings.Add(command.New.Length == 0 ? BenchFindings.NothingTried : BenchFindings.NoVersion("new"));
        }
        else if (old?.Version.Id == next.Version.Id)
        {
            findings.Add(BenchFindings.SameVersion);
        }

        findings.AddRange(command.Population switch
        {
            RunPolicy.Synthetic => BenchFindings.OfDrawing(command.People, command.Seed),
            RunPolicy.Decided => decided is { People.Count: > 0 } ? [] : [BenchFindings.NoCases],
            _ => [BenchFindings.NoPopulation],
        });
        findings.AddRange(Texts.Check("note", command.Note, LongestNote));
        return findings;
    }
}
