using Laihua.App.Data.Cases;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Decisions;

/// <summary>What the database refuses by itself, whoever writes to it.</summary>
public sealed class DecisionRowTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decision_ByTwoPeople_IsTaken(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        Assert.Equal(1, await AddAsync(office, row, Staff.Approver.UserId!.Value));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decision_ByOnePerson_IsRefusedByItsCheck(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.AwaitingDecision);

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(office, row, Staff.Examiner.UserId!.Value));

        Assert.Contains("ck_decision_two_people", refused.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Decision_SecondOfARound_IsRefusedByItsKey(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Granted);

        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(office, row, Staff.SecondApprover.UserId!.Value));

        Assert.Equal(1, await office.InAsync(db => db.Decisions.CountAsync()));
    }

    private static Task<int> AddAsync(TestOffice office, Application row, Guid approver) => office.InAsync(db =>
    {
        db.Decisions.Add(new()
        {
            ApplicationId = row.Id,
            Round = 1,
            Granted = true,
            At = office.Now,
            ExaminerId = Staff.Examiner.UserId!.Value, // Only the system has none.
            Examiner = "Chen Jie",
            ApproverId = approver,
            Approver = "Somebody",
            Reasons = "",
            Category = "B",
            PointsTable = "interim-2017",
            Rules = "interim-2017",
            PointsFacts = "{}",
            Inputs = "{}",
            Account = "{}",
        });
        return db.SaveChangesAsync();
    });
}
