using Laihua.App.Data.Trail;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Data;

public sealed class EntryOrderTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Entries_OfOneInstant_AreReadInTheOrderInWhichTheyWereMade(Provider provider)
    {
        await using var database = await TestDatabase.SeededAsync(provider);
        await using var db = database.Open();
        db.Audit.AddRange(Enumerable.Range(0, 2000).Select(i => new AuditEvent
        {
            At = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc),
            Name = $"{i:0000}",
            PayloadVersion = 1,
            Payload = "{}",
            Actor = "Laihua",
            SubjectKind = "case",
            Subject = "230100-2026-000001",
        }));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var names = await db.Audit.OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Name).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 2000).Select(i => $"{i:0000}"), names);
    }

    [Fact]
    public void Ids_OfEntries_AreOfVersionSevenAndNoTwoAreAlike()
    {
        var ids = Enumerable.Range(0, 2000).Select(_ => new AuditEvent
        {
            At = default,
            Name = "",
            PayloadVersion = 1,
            Payload = "{}",
            Actor = "",
            SubjectKind = "",
            Subject = "",
        }.Id).ToList();

        Assert.All(ids, id => Assert.Equal((7, true), (id.Version, id.Variant is >= 8 and <= 0xB)));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}
