using Laihua.Rules.Intake;

namespace Laihua.Rules.Tests.Intake;

public sealed class EntryCheckTests
{
    [Fact]
    public void All_ACompleteReport_Passes() => Assert.Empty(EntryCheck.All(ALetter.Entered, ALetter.Today, ALetter.Terms));

    [Theory]
    [InlineData("INTAKE-201", "entry.passportNumber", "entry.passportNumber=X1234568", "entry.passportNumber=X1234567")]
    [InlineData("INTAKE-202", "entry.enteredOn", "entry.enteredOn=2026-03-03", "entry.enteredOn=2026-03-02")]
    [InlineData("INTAKE-203", "entry.enteredOn", "entry.enteredOn=2026-01-04", "entry.enteredOn=2026-01-05")]
    [InlineData("INTAKE-204", "entry.enteredOn", "entry.enteredOn=2026-07-06", "entry.enteredOn=2026-07-05")]
    [InlineData("INTAKE-205", "entry.lateReason", "entry.enteredOn=2026-02-14", "entry.enteredOn=2026-02-15")]
    [InlineData("INTAKE-205", "entry.lateReason", "entry.enteredOn=2026-02-14", "entry.enteredOn=2026-02-14;entry.lateReason=In hospital")]
    [InlineData("INTAKE-206", "health.certifiedOn", "health.certifiedOn=2025-09-01", "health.certifiedOn=2025-09-02")]
    [InlineData("INTAKE-206", "health.certifiedOn", "health.certifiedOn=2026-03-03", "health.certifiedOn=2026-03-02")]
    public void All_OneAnswerChanged_FailsAtItsFieldOrPasses(string rule, string field, string failing, string passing)
    {
        var failed = EntryCheck.All(ALetter.Entered.But(failing), ALetter.Today, ALetter.Terms);
        var passed = EntryCheck.All(ALetter.Entered.But(passing), ALetter.Today, ALetter.Terms);

        Assert.Contains(failed, f => f.Rule == rule && f.Field == field);
        Assert.DoesNotContain(passed, f => f.Rule == rule);
    }

    [Fact]
    public void All_EnteredTooEarlyAndLongAgo_GivesBothFindings() =>
        Assert.Equal("INTAKE-203 INTAKE-205", EntryCheck.All(ALetter.Entered.But("entry.enteredOn", "2025-12-01"), ALetter.Today, ALetter.Terms).Ids());

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("yesterday")]
    public void All_ADateThatIsNone_IsOnlyUnreadable(string entered) =>
        Assert.Equal("INTAKE-003", EntryCheck.All(ALetter.Entered.But("entry.enteredOn", entered), ALetter.Today, ALetter.Terms).Ids());
}
