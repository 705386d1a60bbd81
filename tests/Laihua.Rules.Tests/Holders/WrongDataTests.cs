using Laihua.Rules.Holders;

namespace Laihua.Rules.Tests.Holders;

public sealed class WrongDataTests
{
    [Theory]
    [InlineData(WrongField.Name, 10, "")]
    [InlineData(WrongField.Other, 1000, "")]
    [InlineData(WrongField.Name, 9, "HOLDER-011 text")]
    [InlineData(null, 10, "HOLDER-010 field")]
    [InlineData((WrongField)99, 0, "HOLDER-010 field HOLDER-011 text")]
    public void OfReport_OfAFieldAndSoManyCharacters_SaysWhatIsMissing(WrongField? field, int length, string findings) =>
        Assert.Equal(findings, Told(WrongData.OfReport(field, Text(length))));

    [Theory]
    [InlineData(WrongDataState.Corrected, 10, "")]
    [InlineData(WrongDataState.Kept, 11, "")]
    [InlineData(WrongDataState.Kept, 9, "HOLDER-013 answer")]
    [InlineData(WrongDataState.Open, 10, "HOLDER-012 outcome")]
    [InlineData(null, 0, "HOLDER-012 outcome HOLDER-013 answer")]
    public void OfAnswer_OfAnOutcomeAndSoManyCharacters_SaysWhatIsMissing(WrongDataState? outcome, int length, string findings) =>
        Assert.Equal(findings, Told(WrongData.OfAnswer(outcome, Text(length))));

    private static string Text(int length) => "  " + new string('x', length) + "  "; // Spaces around it do not count.

    private static string Told(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(f => $"{f.Rule} {f.Field}"));
}
