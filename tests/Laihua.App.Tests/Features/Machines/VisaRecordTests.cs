using Laihua.App.Data.Machines;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Machines;
using Laihua.Rules;
using Laihua.Rules.Machines;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Machines;

public sealed class VisaRecordTests
{
    private static readonly VisaFact Visa = new(VisaFactKind.VisaIssued, "Z", new(2026, 3, 2), new(2026, 3, 2), new(2026, 5, 30));

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Take_TheSameTwice_KeepsItOnceAndAnotherUnderItsReferenceIsRefused(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var (client, _) = await office.AClientAsync();

        var first = await TakeAsync(office, client, permit, "V-1", Visa);
        var second = await TakeAsync(office, client, permit, "V-1", Visa);
        var other = await TakeAsync(office, client, permit, "V-1", Visa with { VisaKind = "R" });

        Assert.True(first.Value().Fresh);
        Assert.False(second.Value().Fresh);
        Assert.Equal(["VISA-006 reference"], other.Broken());
        var row = Assert.Single(await office.InAsync(db => db.VisaRecords.AsNoTracking().ToListAsync()));
        Assert.Equal((permit.Id, Visa), (row.PermitId, row.Fact));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Take_WithAnotherPassportOrFromAnotherProvince_FindsNoPermit(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var (client, _) = await office.AClientAsync();
        var (elsewhere, _) = await office.AClientAsync(Clients.Terms(division: "31"));
        var number = permit.Person!.LifetimeNumber; // Read with the permit.

        var wrong = await office.DoAsync((TakeVisaRecord use, CancellationToken c) => use.HandleAsync(new("V-1", number, TakeVisaRecord.HashOf("FRA", "OTHER"), Visa), client, c));

        Assert.IsType<Refusal.NotFound>(wrong.Refusal());
        Assert.IsType<Refusal.NotFound>((await TakeAsync(office, elsewhere, permit, "V-1", Visa)).Refusal());
        Assert.Equal(0, await office.InAsync(db => db.VisaRecords.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Take_AnEntryThatContradicts_KeepsItWithItsFindings(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var permit = await office.ALivePermitAsync();
        var (client, _) = await office.AClientAsync();

        var taken = (await TakeAsync(office, client, permit, "E-1", new(VisaFactKind.Entered, "", new(2026, 3, 1), null, null))).Value();

        Assert.Equal(["VISA-102", "VISA-104"], taken.Findings.Select(f => f.Rule));
        var row = await office.InAsync(db => db.VisaRecords.AsNoTracking().SingleAsync());
        Assert.Equal(["VISA-102", "VISA-104"], TakeVisaRecord.FindingsOf(row).Select(f => f.Rule));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Take_WhatCannotBeRead_GivesEveryFinding(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var (client, _) = await office.AClientAsync();

        var result = await office.DoAsync((TakeVisaRecord use, CancellationToken c) => use.HandleAsync(
            new("V 1", "990000000000000007", [], new(VisaFactKind.VisaIssued, "X", office.Today.AddDays(1), null, null)), client, c));

        Assert.Equal(["VISA-001 visaKind", "VISA-002 from", "VISA-003 on", "VISA-004 reference", "VISA-005 passport"], result.Broken());
    }

    private static Task<Result<TakenVisaRecord>> TakeAsync(TestOffice office, MachineClient client, Permit permit, string reference, VisaFact fact) => office.DoAsync(
        (TakeVisaRecord use, CancellationToken c) => use.HandleAsync(
            new(reference, permit.Person!.LifetimeNumber, TakeVisaRecord.HashOf(permit.PassportCountry, permit.PassportNumber), fact), client, c)); // Read with the permit.
}
