using Laihua.Rules;

namespace Laihua.Cli.Tests;

public sealed class OutputTests
{
    public static TheoryData<Refusal, string> Refusals => new()
    {
        { new Refusal.RuleBroken([new("POINTS-004", "age", new("Too old.", "年龄超限。"), "source")]), "POINTS-004: Too old. / 年龄超限。" },
        { new Refusal.WrongState("case", "1", "closed", ["reopen"]), "This case is closed; possible now: reopen" },
        { new Refusal.NotFound("case", "1"), "No such case" },
        { new Refusal.Stale("case", "1"), "This case has changed meanwhile; read it again" },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task Refused_AnyRefusal_GivesFindingsAndWords(Refusal refusal, string sentence)
    {
        var (exit, output, words) = await Terminal.RunAsync(() => Task.FromResult(Output.Refused(refusal)));

        Assert.Equal((3, sentence), (exit, words.TrimEnd()));
        Assert.Contains("\"findings\": [", output);
    }
}
