using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

/// <summary>Linking made registers with what lies beside them; the truth is looked at afterwards.</summary>
public sealed class RegisterLinkageTests
{
    private const int Persons = 2_000;
    private static readonly Lazy<LinkedRegisters> Typical = new(() => LinkedRegisters.Of(NoiseLevel.Typical, Persons));

    [Fact]
    public void Run_TypicalRegisters_FindsNearlyEverybodyAndJoinsNobodyWrongly()
    {
        var linked = Typical.Value;

        Assert.InRange(linked.Recall, 0.95, 1);
        Assert.InRange(linked.RecallWithReview, 0.99, 1);
        Assert.InRange(linked.Precision, 0.999, 1);
        Assert.Empty(linked.Joined("twins", "siblings", "namesakes"));
    }

    [Fact]
    public void Run_RegistersWithoutNoise_FindsEverybody()
    {
        var linked = LinkedRegisters.Of(NoiseLevel.None, Persons);

        Assert.Equal(1, linked.Precision);
        Assert.InRange(linked.Recall, 0.9995, 1);
        Assert.Equal(1, linked.RecallWithReview);
    }

    [Fact]
    public void Run_BesideATruthOfOtherPeople_IsRightByChanceAlone() => Assert.InRange(Typical.Value.PrecisionBesideAnotherTruth(), 0, 0.01);

    [Fact]
    public void Run_OtherThreadsAndOrderOfRows_GivesTheSameBytes()
    {
        var (_, left, right, schema) = LinkedRegisters.Make(NoiseLevel.Typical, 500);

        var one = Written(schema, left, right, workers: 1);
        var two = Written(schema, Reversed(left), Reversed(right), workers: 2);

        Assert.Equal(one, two);
        Assert.True(one.Split('\n').Length > 500);
    }

    [Fact]
    public void Run_WithoutPeriods_LeavesWhoHasAnotherPassportToPeople()
    {
        var (made, left, right, schema) = LinkedRegisters.Make(NoiseLevel.Typical, 500);
        var changed = made.Links.Where(link => link["changes"].Contains("passport-changed", StringComparison.Ordinal)).Select(link => (link["left_id"], link["right_id"])).ToHashSet();
        int Joined(LinkageSchema by) => Linker.Run(Read.Input(by, left, right)).Pairs.Count(pair => pair.Outcome == PairOutcome.Match && changed.Contains((pair.Left, pair.Right)));

        var (with, without) = (Joined(schema), Joined(schema with { Period = [], RightPeriod = [] }));

        Assert.True(without < with * 9 / 10, $"{without} without, {with} with");
    }

    private static string Written(LinkageSchema schema, string left, string right, int workers)
    {
        using var text = new StringWriter();
        LinksFile.Write(Linker.Run(Read.Input(schema, left, right), new() { Workers = workers }), text);
        return text.ToString();
    }

    private static string Reversed(string csv)
    {
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\r\n", [lines[0], .. lines.Skip(1).Reverse()]) + "\r\n";
    }
}
