using Laihua.App.Data;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Data;

public sealed class MigrationTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Model_OfEachDatabase_HasNoChangeWithoutAMigration(Provider provider)
    {
        await using var database = await TestDatabase.EmptyAsync(provider);
        await using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: make migrate NAME=WhatChanges");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Migrate_AnEmptyDatabaseTwice_AppliesAllOfThemOnce(Provider provider)
    {
        await using var database = await TestDatabase.EmptyAsync(provider);
        await using var db = database.Open();

        await db.MigrateAsync(TestContext.Current.CancellationToken);
        await db.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.Applications.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.DataProtectionKeys.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.Users.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Instant_ReadBack_IsTheSameInUtc(Provider provider)
    {
        await using var database = await TestDatabase.SeededAsync(provider);
        var at = new DateTime(2026, 3, 2, 23, 59, 59, 999, DateTimeKind.Utc);
        await using (var db = database.Open())
        {
            db.Jobs.Add(new() { Kind = "letter.issue", Subject = Guid.Empty, RunAt = at });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var again = database.Open();
        var read = await again.Jobs.Select(j => j.RunAt).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal((at, DateTimeKind.Utc), (read, read.Kind));
    }
}
