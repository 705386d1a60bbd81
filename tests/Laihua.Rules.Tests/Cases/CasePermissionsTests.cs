using Laihua.Rules.Access;
using Laihua.Rules.Cases;

namespace Laihua.Rules.Tests.Cases;

public sealed class CasePermissionsTests
{
    /// <summary>Every move of the table, written down a second time by the permission that it needs.</summary>
    [Theory]
    [InlineData(
        Permission.Apply,
        "Draft.Edit Draft.Submit Draft.Withdraw PreReview.Withdraw Returned.Edit Returned.Submit Returned.Withdraw AwaitingWindow.Withdraw InReview.Withdraw AwaitingDecision.Withdraw")]
    [InlineData(Permission.PreReview, "PreReview.PassPreReview PreReview.Return PreReview.Decline")]
    [InlineData(Permission.Window, "AwaitingWindow.Accept AwaitingWindow.Return AwaitingWindow.Decline")]
    [InlineData(Permission.Examine, "InReview.Recommend")]
    [InlineData(Permission.Decide, "AwaitingDecision.SendBack AwaitingDecision.Grant AwaitingDecision.Refuse")]
    [InlineData(null, "Draft.Lapse Returned.Lapse AwaitingWindow.Lapse")]
    public void NeededFor_EveryMove_IsThePermissionOfItsOffice(string? permission, string moves) => Assert.Equal(
        moves,
        string.Join(' ', CaseFlow.Moves.Where(m => CasePermissions.NeededFor(m.From, m.Action) == permission).Select(m => $"{m.From}.{m.Action}").Distinct()));
}
