using Laihua.App.Data.Checks;
using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Scans;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Scans;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Scans;

public sealed class KeepScansTests
{
    private const string Harbin = "230100";
    private const string Guangzhou = "440100";
    private const string Changchun = "220100";

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Keep_ReadingsOfOneCode_AreCountedByCityAndHour(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var token = await ALetterTokenAsync(office);

        await KeepAsync(office, (token, Harbin, 0), (token, Harbin, 0), (token, Changchun, 0));
        await KeepAsync(office, (token, Harbin, 0), (token, Harbin, 60));

        var counts = await office.InAsync(db => db.ScanCounts.AsNoTracking().OrderBy(c => c.Hour).ThenBy(c => c.City).ToListAsync());
        Assert.Equal([(Changchun, 1), (Harbin, 3), (Harbin, 1)], counts.Select(c => (c.City, c.Count)));
        Assert.All(counts, c => Assert.Equal((0, 0), (c.Hour.Minute, c.Hour.Second)));
        Assert.Empty(await AlarmsAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Keep_OneCodeInTwoFarCitiesWithinAnHour_RaisesOneAlarm(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var token = await ALetterTokenAsync(office);

        await KeepAsync(office, (token, Harbin, 0));
        await KeepAsync(office, (token, Guangzhou, 50));
        await KeepAsync(office, (token, Guangzhou, 55), (token, Harbin, 55));

        var alarm = Assert.Single(await AlarmsAsync(office));
        Assert.Equal((ScanAlarmKind.FarCities, Harbin, Guangzhou), (alarm.Kind, alarm.City, alarm.OtherCity));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Keep_FarCitiesHoursApart_RaisesNone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var token = await ALetterTokenAsync(office);

        await KeepAsync(office, (token, Harbin, 0), (token, Guangzhou, 180), (token, "", 0));

        Assert.Empty(await AlarmsAsync(office));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Keep_TooManyADay_RaisesOneAlarm(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var token = await ALetterTokenAsync(office);

        await KeepAsync(office, [.. Enumerable.Repeat((token, "", 0), ScanRule.ManyInADay)]);
        Assert.Empty(await AlarmsAsync(office));
        await KeepAsync(office, (token, "", 0));
        await KeepAsync(office, (token, "", 0));

        Assert.Equal((ScanAlarmKind.Many, ScanRule.ManyInADay + 1), (await AlarmsAsync(office)) is [var alarm] ? (alarm.Kind, alarm.Count) : default);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Keep_UnknownCodes_LeavesANumberAndAnAlarmForSupervisorsAlone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await ALetterTokenAsync(office);

        await KeepAsync(office, [.. Enumerable.Range(0, ScanRule.ManyUnknownInAnHour + 1).Select(_ => (ArtefactToken.New(), Harbin, 0))]);

        Assert.Equal(0, await office.InAsync(db => db.ScanCounts.CountAsync()));
        Assert.Equal(ScanRule.ManyUnknownInAnHour + 1, await office.InAsync(db => db.Counters.Where(c => c.Id.StartsWith("scans-unknown-")).Select(c => c.Last).SingleAsync()));
        Assert.Equal(ScanAlarmKind.Guessing, Assert.Single(await AlarmsAsync(office)).Kind);
        Assert.Empty(await office.DoAsync((ScanAlarms read, CancellationToken c) => read.ReadAsync(Staff.Examiner, c)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Settle_AnAlarm_IsDoneOnceByTheOfficeWithWhatWasFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var token = await ALetterTokenAsync(office);
        await KeepAsync(office, (token, Harbin, 0), (token, Guangzhou, 0));
        var alarm = Assert.Single(await AlarmsAsync(office));

        Assert.IsType<Refusal.NotFound>((await SettleAsync(office, alarm, "The holder travels.", Staff.Elsewhere)).Refusal());
        Assert.Equal(["SCAN-002 remark"], (await SettleAsync(office, alarm, "ok", Staff.Examiner)).Broken());
        (await SettleAsync(office, alarm, "The holder travels.", Staff.Examiner)).Value();
        Assert.IsType<Refusal.Stale>((await SettleAsync(office, alarm, "The holder travels.", Staff.Approver)).Refusal());
        Assert.Equal("Chen Jie", Assert.Single(await AlarmsAsync(office)).SettledBy);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Forget_AfterAWeek_LeavesCountsAlone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var token = await ALetterTokenAsync(office);
        await KeepAsync(office, (token, Harbin, 0), (ArtefactToken.New(), Harbin, 0));
        office.Clock.Advance(TimeSpan.FromDays(8));

        await office.DoAsync((ForgetReadings use, CancellationToken c) => use.HandleAsync(c));

        Assert.Equal((1, 0), (await office.InAsync(db => db.ScanCounts.CountAsync()), await office.InAsync(db => db.Counters.CountAsync(c => c.Id.StartsWith("scans-unknown-")))));
    }

    private static async Task<ArtefactToken> ALetterTokenAsync(TestOffice office)
    {
        var permit = await office.PermitAsync(await office.ALetterAsync());
        return ArtefactToken.TryParse(await office.TokenAsync(permit, ArtefactKind.Letter), out var token) ? token : default;
    }

    private static Task<int> KeepAsync(TestOffice office, params (ArtefactToken Token, string City, int Minutes)[] readings)
    {
        var tally = new ScanTally();
        foreach (var (token, city, minutes) in readings)
        {
            tally.Add(token.Hash(), city, office.Now.AddMinutes(minutes));
        }

        return office.DoAsync((KeepScans use, CancellationToken c) => use.HandleAsync(tally.Take(), c));
    }

    private static Task<IReadOnlyList<ScanAlarm>> AlarmsAsync(TestOffice office) => office.DoAsync((ScanAlarms read, CancellationToken c) => read.ReadAsync(Staff.Supervisor, c));

    private static Task<Result<DateTime>> SettleAsync(TestOffice office, ScanAlarm alarm, string remark, Actor by) =>
        office.DoAsync((SettleScanAlarm use, CancellationToken c) => use.HandleAsync(new(alarm.Id, alarm.Version, remark), by, c));
}
