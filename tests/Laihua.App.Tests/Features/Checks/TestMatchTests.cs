using Laihua.App.Data.Permits;
using Laihua.App.Features.Checks;
using Laihua.Credentials;
using Laihua.Rules.Checks;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Checks;

public sealed class TestMatchTests
{
    private const string Employer = "91230100MA18ABCD0X";

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Match_FiveTimesADay_AndNoMoreUntilTheNext(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);

        Assert.True(await MatchAsync(office, token, MatchKind.Employer, $" {Employer.ToLowerInvariant()} "));
        Assert.True(await MatchAsync(office, token, MatchKind.Passport, permit.PassportNumber[^4..]));
        Assert.False(await MatchAsync(office, token, MatchKind.Passport, permit.PassportNumber));
        Assert.False(await MatchAsync(office, token, MatchKind.Employer, permit.PassportNumber[^4..]));
        Assert.True(await MatchAsync(office, token, MatchKind.Employer, Employer));
        Assert.False(await MatchAsync(office, token, MatchKind.Employer, Employer)); // The sixth.
        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await MatchAsync(office, token, MatchKind.Employer, Employer));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Match_ByManyAtOnce_IsAnsweredFiveTimes(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.PermitAsync(await office.ALetterAsync());
        var token = await office.TokenAsync(permit, ArtefactKind.Letter);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => MatchAsync(office, token, MatchKind.Employer, Employer))));

        Assert.Equal(MatchTest.TriesInADay, answers.Count(matches => matches));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Match_OfUnknownCodes_KeepsANumberAndNothingElse(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ALetterAsync();

        foreach (var token in (string[])[ArtefactToken.New().ToString(), ArtefactToken.New().ToString(), "x", ""])
        {
            Assert.False(await MatchAsync(office, token, MatchKind.Employer, Employer));
        }

        Assert.Equal(0, await office.InAsync(db => db.MatchCounts.CountAsync()));
        Assert.Equal(4, await office.InAsync(db => db.Counters.Where(c => c.Id.StartsWith("match-unknown-")).Select(c => c.Last).SingleAsync()));
    }

    private static Task<bool> MatchAsync(TestOffice office, string token, MatchKind kind, string value) =>
        office.DoAsync((TestMatch use, CancellationToken c) => use.HandleAsync(new(token, kind, value), c));
}
