using Laihua.App.Data.Cases;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.App.Tests.Features.Points;

/// <summary>Decisions as they were kept before their facts were.</summary>
internal static class OldDecisions
{
    /// <summary>A case that awaits its decision, with a decision beside it that keeps no facts.</summary>
    public static async Task<Application> AnOldDecisionAsync(this TestOffice office)
    {
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);
        await office.AddDecisionAsync(row, "{}", row.Account!); // Scored at its submission.
        return row;
    }

    /// <summary>A decision with these facts and this account.</summary>
    public static Task<int> AddDecisionAsync(this TestOffice office, Application row, string facts, string account) => office.InAsync(db =>
    {
        db.Decisions.Add(new()
        {
            ApplicationId = row.Id,
            Round = 1,
            Granted = false,
            At = office.Now,
            ExaminerId = Staff.Examiner.UserId!.Value, // Only the system has none.
            Examiner = Staff.Examiner.Name,
            ApproverId = Staff.Approver.UserId!.Value, // As above.
            Approver = Staff.Approver.Name,
            Reasons = "",
            Category = "B",
            PointsTable = "interim-2017",
            Rules = "",
            PointsFacts = facts,
            Inputs = row.Answers,
            Account = account,
        });
        return db.SaveChangesAsync();
    });
}
