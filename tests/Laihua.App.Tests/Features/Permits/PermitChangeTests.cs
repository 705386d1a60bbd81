using Laihua.App.Data.Permits;
using Laihua.App.Features.Cards;
using Laihua.App.Features.Permits;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Permits;

public sealed class PermitChangeTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Changes_FromTheGrantToTheEnd_AreToldInOrder(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();
        office.Clock.SetUtcNow(new(permit.To!.Value.AddDays(1), new(4, 0), TimeSpan.Zero));
        await office.DoAsync((ExpireOverdue use, CancellationToken c) => use.HandleAsync(c));

        var changes = await ChangesAsync(office);

        Assert.Equal(
            ["permit.letter-issued", "artefact.issued", "permit.live", "artefact.replaced", "artefact.issued", "permit.expired"], changes.Select(c => c.Kind));
        Assert.Equal(Enumerable.Range(1, 6), changes.Select(c => c.Sequence));
        Assert.All(changes, c => Assert.Equal((permit.Id, 1), (c.PermitId, c.PayloadVersion)));
        Assert.Contains($"\"to\":\"{permit.To:yyyy-MM-dd}\"", changes[2].Payload, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Changes_NoneOfThem_SaysWhoOrWhichPassport(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();

        var person = permit.Person!; // Read with the permit.
        foreach (var change in await ChangesAsync(office))
        {
            foreach (var secret in (string[])[person.FamilyName, person.GivenNames, person.LifetimeNumber, permit.PassportNumber, $"{person.BirthDate:yyyy-MM-dd}"])
            {
                Assert.DoesNotContain(secret, change.Payload, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_ThatLosesItsRace_GivesItsNumbersBack(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var order = await office.CardOrderAsync(await office.ALivePermitAsync());

        var (slow, fast) = await office.RaceAsync(
            (PrintCard use, CancellationToken c) => use.HandleAsync(new(order.Id, order.Version), Staff.CardOfficer, c),
            () => office.PrintAsync(order, Staff.CardOfficer with { Name = "Second" }));
        fast.Value();
        await office.ALivePermitAsync();

        Assert.NotNull(slow.Refusal());
        var changes = await ChangesAsync(office);
        Assert.Equal(Enumerable.Range(1, changes.Count), changes.Select(c => c.Sequence));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Saves_ManyAtOneMoment_NumberEveryChangeOnceAndLoseNone(Provider provider)
    {
        const int writers = 24;
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var before = (await ChangesAsync(office)).Count;

        await Task.WhenAll(Enumerable.Range(0, writers).Select(i => Task.Run(() => office.InAsync(async db =>
        {
            db.PermitChanges.AddRange(Enumerable.Range(0, i % 3 + 1).Select(_ => ChangeOf(permit, office.Now)));
            return await db.TrySaveAsync(CancellationToken.None) ? true : throw new InvalidOperationException("A change was lost.");
        }))));

        var changes = await ChangesAsync(office);
        Assert.Equal(before + Enumerable.Range(0, writers).Sum(i => i % 3 + 1), changes.Count);
        Assert.Equal(Enumerable.Range(1, changes.Count), changes.Select(c => c.Sequence));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Save_InATransactionOfTheCaller_IsNumberedAndEndsWithIt(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var before = await ChangesAsync(office);

        await office.InAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.PermitChanges.Add(ChangeOf(permit, office.Now));
            await db.SaveChangesAsync();
            return 0; // Given up: nothing is committed.
        });
        Assert.Equal(before.Count, (await ChangesAsync(office)).Count);
        await office.InAsync(async db =>
        {
            db.PermitChanges.Add(ChangeOf(permit, office.Now));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(before.Count + 1, (await ChangesAsync(office))[^1].Sequence);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Artefact_OfEachKind_HasItsOwnPlaceAlsoInItsCode(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.APrintedCardAsync();
        await office.ALetterAsync();

        var artefacts = await office.InAsync(db => db.Artefacts.AsNoTracking().ToListAsync());

        Assert.Equal(3, artefacts.Select(a => (a.StatusList, a.StatusIndex)).Distinct().Count());
        Assert.All(artefacts, a => Assert.Equal((0, true, true), (a.StatusList, a.StatusIndex is >= 0 and < 1 << 20, a.PrintedTo is not null)));
        Assert.Equal(3, await office.InAsync(db => db.Counters.Where(c => c.Id == "status-list-0000").Select(c => c.Last).SingleAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Letter_WhosePermitIsLive_IsReplaced(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.APrintedCardAsync();

        var listed = await office.DoAsync((StatusRegister use, CancellationToken c) => use.NotValidAsync(0, c));

        var letter = permit.Artefacts.Single(a => a.Kind == ArtefactKind.Letter);
        Assert.Equal([new(letter.StatusIndex!.Value, Laihua.Credentials.ArtefactStatus.Replaced)], listed);
        Assert.Equal([0], await office.DoAsync((StatusRegister use, CancellationToken c) => use.ListsAsync(c)));
        Assert.Equal(5, await office.DoAsync((StatusRegister use, CancellationToken c) => use.LastChangeAsync(c)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Place_ThatIsTaken_IsDrawnAgainAndNeverGivenTwice(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ALetterAsync();
        var taken = await office.InAsync(db => db.Artefacts.AsNoTracking().SingleAsync());
        Queue<int> draws = new([taken.StatusIndex!.Value, taken.StatusIndex.Value, (taken.StatusIndex.Value + 1) % (1 << 20)]);

        var place = await office.DoAsync((StatusPlaces use, CancellationToken c) => use.NextAsync(draws.Dequeue, c));

        Assert.Equal((0, (taken.StatusIndex.Value + 1) % (1 << 20), 0), (place.List, place.Index, draws.Count));
        await office.ALetterAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => office.InAsync(db => db.Artefacts.ExecuteUpdateAsync(set => set.SetProperty(a => a.StatusIndex, 7))));
    }

    [Theory]
    [InlineData(StatusPlaces.FullAt - 1, 0)]
    [InlineData(StatusPlaces.FullAt, 1)]
    public async Task Place_WhenFourInFiveAreTaken_IsInTheNextList(int taken, int expected)
    {
        await using var office = await TestOffice.OpenAsync(Provider.Sqlite);
        await office.ALetterAsync();
        await office.InAsync(db => db.Counters.Where(c => c.Id == "status-list-0000").ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, taken)));

        await office.ALetterAsync();

        Assert.Equal([0, expected], await office.InAsync(db => db.Artefacts.OrderBy(a => a.IssuedAt).Select(a => a.StatusList!.Value).ToListAsync())); // Just given.
    }

    private static PermitChange ChangeOf(Permit permit, DateTime at) => new() { At = at, PermitId = permit.Id, Kind = PermitChangeKinds.EndMoved, PayloadVersion = 1, Payload = "{}" };

    private static Task<List<PermitChange>> ChangesAsync(TestOffice office) =>
        office.InAsync(db => db.PermitChanges.AsNoTracking().OrderBy(c => c.Sequence).ToListAsync());
}
