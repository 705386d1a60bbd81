using Laihua.Rules.Checks;

namespace Laihua.Rules.Tests.Checks;

public sealed class FullCheckTests
{
    [Theory]
    [InlineData("230000", "230103", true)]
    [InlineData("230100", "230103", true)]
    [InlineData("230100", "230200", false)]
    [InlineData("230103", "230103", true)]
    [InlineData("230103", "230102", false)]
    [InlineData("310000", "230100", false)]
    public void Covers_ATerritory_HasWhatLiesUnderIt(string territory, string place, bool covers) => Assert.Equal(covers, FullCheck.Covers(territory, place));

    [Theory]
    [InlineData(null, "", false, "", "CHECK-004 CHECK-001")]
    [InlineData(FullCheckReason.Tax, "Audit 4", true, "short", "CHECK-005")]
    [InlineData(FullCheckReason.Tax, "Audit 4", false, "", "")]
    [InlineData(FullCheckReason.Tax, "Audit 4", true, "The employer has its books in our district.", "")]
    public void Check_OfAReason_GivesEveryFinding(FullCheckReason? kind, string reason, bool outside, string justification, string rules) =>
        Assert.Equal(rules, string.Join(' ', FullCheck.Check(kind, reason, outside, justification).Select(f => f.Rule)));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void Check_AReasonOfSoManyCharacters_IsTakenOrNot(int length, bool taken) =>
        Assert.Equal(taken ? [] : ["CHECK-001"], FullCheck.Check(FullCheckReason.Tax, Text(length), outside: false, "").Select(f => f.Rule));

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Check_AJustificationOfSoManyCharacters_IsTakenOrNot(int length, bool taken) =>
        Assert.Equal(taken ? [] : ["CHECK-005"], FullCheck.Check(FullCheckReason.Tax, "Audit 4", outside: true, Text(length)).Select(f => f.Rule));

    private static string Text(int length) => " " + new string('x', length) + " "; // Spaces around it do not count.
}
