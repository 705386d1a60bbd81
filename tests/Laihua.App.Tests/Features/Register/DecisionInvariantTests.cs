using System.Text.RegularExpressions;
using Laihua.App.Features.Register;
using Laihua.App.Tests.Features.Points;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Rulebooks;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Register;

public sealed class DecisionInvariantTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_DecisionsAfterALaterVersion_ScoreAgainToTheirAccounts(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);
        await office.ACaseAsync(CaseState.Refused, 'A');
        await office.ApproveTableAsync(office.Today);
        await office.ACaseAsync(CaseState.Granted, AnApplication.OfCategory('A'));
        await office.AnOldDecisionAsync();

        var count = await CountAsync(office);

        Assert.Equal((3, 0, 1), (count.Checked, count.Broken, count.Skipped));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_ADecisionWhoseAccountIsNotThatOfItsFacts_IsBroken(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var rows = new[] { await office.ACaseAsync(CaseState.AwaitingDecision), await office.ACaseAsync(CaseState.AwaitingDecision), await office.ACaseAsync(CaseState.AwaitingDecision) };
        await office.AddDecisionAsync(rows[0], rows[0].PointsFacts!, rows[0].Account!.Replace("\"total\":", "\"total\":1", StringComparison.Ordinal)); // Scored at its submission.
        await office.AddDecisionAsync(rows[1], rows[1].PointsFacts!.Replace("interim-2017", "interim-1900", StringComparison.Ordinal), rows[1].Account!); // As above.
        await office.AddDecisionAsync(rows[2], rows[2].PointsFacts!, "{}"); // As above.

        var count = await CountAsync(office);

        Assert.Equal((3, 3, 0), (count.Checked, count.Broken, count.Skipped));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Check_ADecisionInOtherWords_HoldsAndWithAnotherBandIsBroken(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var rows = new[] { await office.ACaseAsync(CaseState.AwaitingDecision), await office.ACaseAsync(CaseState.AwaitingDecision) };
        var (worded, banded) = (rows[0].Account!, rows[1].Account!); // Scored at their submission.
        await office.AddDecisionAsync(rows[0], rows[0].PointsFacts!, Regex.Replace(worded, "\"en\":\"[^\"]*\"", "\"en\":\"As an earlier program said it\"")); // As above.
        await office.AddDecisionAsync(rows[1], rows[1].PointsFacts!, new Regex("\"band\":\"[^\"]*\"").Replace(banded, "\"band\":\"[1, 2)\"", 1)); // As above.

        var count = await CountAsync(office);

        Assert.NotEqual(worded, Regex.Replace(worded, "\"en\":\"[^\"]*\"", ""));
        Assert.Equal((2, 1), (count.Checked, count.Broken));
    }

    private static async Task<InvariantCount> CountAsync(TestOffice office)
    {
        var counts = (await office.DoAsync((CheckRegister use, CancellationToken c) => use.HandleAsync(c))).Value();
        return counts.Single(count => count.Rule == "REGISTER-027");
    }
}
