using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Data;

/// <summary>What happened and what was decided can be added to, by nobody changed, on either database.</summary>
public sealed class AppendOnlyTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Row_ChangedOrRemoved_IsRefusedByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Granted);
        string[] attempts =
        [
            "update audit set actor = 'Somebody else'", "delete from audit", "update decisions set reasons = 'Otherwise'", "delete from decisions",
            "update permit_changes set kind = 'permit.live'", "delete from permit_changes",
        ];
        var traces = await office.TracesAsync();

        foreach (var attempt in attempts)
        {
            var refused = await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.Database.ExecuteSqlRawAsync(attempt)));
            Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Row_ChangedThroughTheModel_IsRefusedByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ACaseAsync(CaseState.Draft);

        await Assert.ThrowsAsync<DbUpdateException>(() => office.InAsync(async db =>
        {
            db.Audit.Remove(await db.Audit.FirstAsync());
            return await db.SaveChangesAsync();
        }));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Authority_EntrustedThatDecides_IsRefusedByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db =>
            db.Authorities.Where(a => a.Id == Places.District).ExecuteUpdateAsync(set => set.SetProperty(a => a.DecidedBy, a => a.Code))));
    }
}
