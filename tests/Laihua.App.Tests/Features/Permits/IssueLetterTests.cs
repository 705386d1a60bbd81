using System.Security.Cryptography;
using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.App.Tests.Papers;
using Laihua.Credentials;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Permits;

public sealed class IssueLetterTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Issue_AGrantedLetter_KeepsItSealedWithTheHashesOfTokenAndCode(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Granted);
        office.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(1, await office.RunJobsAsync());

        var permit = await office.PermitAsync(row);
        var artefact = Assert.Single(permit.Artefacts);
        Assert.Equal((ArtefactKind.Letter, 1, office.Now, "Laihua"), (artefact.Kind, artefact.Edition, artefact.IssuedAt, artefact.IssuedBy));
        var file = await office.InAsync(db => db.Files.AsNoTracking().SingleAsync(f => f.Id == artefact.FileId));
        var pdf = await office.PaperAsync(permit, ArtefactKind.Letter);
        Assert.True(file.Sealed);
        Assert.False(file.Content.AsSpan().StartsWith("%PDF"u8));
        Assert.Equal(SHA256.HashData(pdf), file.Sha256);
        var entry = (await office.TrailAsync(row.Number))[^1];
        Assert.Equal(("permit.letter-issued", office.Now, "Laihua"), (entry.Name, entry.At, entry.Actor));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Letter_ReadByAStranger_NamesTheNumberAndItsCodeIsGenuine(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ALetterAsync(AnApplication.OfCategory('B').WithPassport("24XK00001"));
        var permit = await office.PermitAsync(row);
        var pdf = await office.PaperAsync(permit, ArtefactKind.Letter);

        var text = Tool.PdfText(pdf).Solid();
        var code = Tool.Scan(pdf, page: 1, dpi: 200);

        Assert.Contains(permit.Person!.LifetimeNumber, text, StringComparison.Ordinal); // Read with the permit.
        Assert.Contains("24XK00001", text, StringComparison.Ordinal);
        Assert.Contains(row.Number, text, StringComparison.Ordinal);
        Assert.Contains("松花江汽轮机有限公司", text, StringComparison.Ordinal);
        var verdict = new Verifier(await office.TrustListAsync()).Verify(code, office.Clock.GetUtcNow());
        Assert.Equal(VerdictKind.Genuine, verdict.Kind);
        Assert.Equal((permit.Person.LifetimeNumber, "DUPONT<<JEANNE MARIE", permit.LetterUntil), (verdict.Claims!.PermitNumber, verdict.Claims.Name, verdict.Claims.ValidTo));
        Assert.True(QrText.TryParse(code, [TestOffice.BaseUrl], out var qr));
        Assert.Equal(permit.Artefacts[0].TokenHash, qr.Token.Hash());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Issue_Twice_MakesOne(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ALetterAsync();
        var traces = await office.TracesAsync();

        var again = (await IssueAsync(office, row.PermitId!.Value)).Value();

        Assert.Equal(Assert.Single((await office.PermitAsync(row)).Artefacts).Id, again);
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Issue_ByTwoNodesAtOneMoment_MakesOneAndTheOtherIsTold(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Granted);

        var (slow, fast) = await office.RaceAsync(
            (IssueLetter use, CancellationToken c) => use.HandleAsync(row.PermitId!.Value, c),
            () => IssueAsync(office, row.PermitId!.Value));

        Assert.IsType<Refusal.Stale>(slow.Refusal());
        Assert.Equal(fast.Value(), Assert.Single((await office.PermitAsync(row)).Artefacts).Id);
        Assert.Equal(1, await office.InAsync(db => db.Files.CountAsync(f => f.Sealed)));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Issue_WhatIsNoPermit_IsNotFound(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);

        Assert.IsType<Refusal.NotFound>((await IssueAsync(office, Places.Id(999))).Refusal());
    }

    private static Task<Result<Guid>> IssueAsync(TestOffice office, Guid permit) =>
        office.DoAsync((IssueLetter use, CancellationToken c) => use.HandleAsync(permit, c));
}
