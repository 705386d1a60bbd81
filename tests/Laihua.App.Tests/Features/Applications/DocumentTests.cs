using System.Security.Cryptography;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Applications;

public sealed class DocumentTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Attach_ASecondFile_KeepsTheFirstAsReplaced(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        var first = row.Documents.Single(d => d.Line == "degree");
        byte[] content = [.. Files.Pdf, (byte)'\n'];

        var id = (await AttachAsync(office, row.Number, "degree", @"C:\Users\li\diplôme.pdf", content)).Value();

        var lines = (await office.CaseAsync(row.Number)).Documents.Where(d => d.Line == "degree").ToList();
        Assert.Equal(office.Now, lines.Single(d => d.Id == first.Id).ReplacedAt);
        Assert.Equal(id, lines.Single(d => d.ReplacedAt is null).FileId);
        var file = await office.InAsync(db => db.Files.AsNoTracking().SingleAsync(f => f.Id == id));
        Assert.Equal(("diplôme.pdf", "application/pdf", false), (file.Name, file.ContentType, file.Sealed));
        Assert.Equal(content, file.Content);
        Assert.Equal(SHA256.HashData(content), file.Sha256);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Attach_AFileWithAnImpossibleName_KeepsWhatCanBeShown(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);

        var id = (await AttachAsync(office, row.Number, "degree", "../../etc/\0" + string.Concat(Enumerable.Repeat("𠮷", 150)) + ".pdf", Files.Pdf)).Value();

        var name = await office.InAsync(db => db.Files.Where(f => f.Id == id).Select(f => f.Name).SingleAsync());
        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", 100)), name);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Attach_WhatWillNotDo_IsRefusedAndNothingKept(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);
        var traces = await office.TracesAsync();

        Assert.Equal(["UPLOAD-001 documents.degree"], (await AttachAsync(office, row.Number, "degree", "a.pdf", [])).Broken());
        Assert.Equal(["UPLOAD-003 documents.degree"], (await AttachAsync(office, row.Number, "degree", "a.pdf", "MZ, no document"u8.ToArray())).Broken());
        Assert.Equal(["UPLOAD-005 documents.photo"], (await AttachAsync(office, row.Number, "photo", "a.jpg", Files.Pdf)).Broken());
        Assert.Equal(["UPLOAD-007 documents.photo"], (await AttachAsync(office, row.Number, "photo", "a.jpg", Files.Jpeg(353, 472))).Broken());
        Assert.Equal(new Refusal.NotFound("document", "visa"), (await AttachAsync(office, row.Number, "visa", "a.pdf", Files.Pdf)).Refusal());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Promise_WhereOneIsAllowed_StandsInPlaceOfTheFile(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft, 'A');

        var by = (await PromiseAsync(office, row.Number, "contract", office.Today.AddYears(1))).Value();

        var line = (await office.CaseAsync(row.Number)).Documents.Single(d => d.Line == "contract" && d.ReplacedAt is null);
        Assert.Equal((null, office.Today.AddYears(1), by), (line.FileId, line.PromisedBy!.Value, by));
        Assert.Equal("case.document-promised", (await office.TrailAsync(row.Number))[^1].Name);
        (await office.SubmitAsync(row.Number)).Value();
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Promise_WhereNoneIsAllowedOrWithoutADay_IsRefusedAndNothingKept(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var controlled = await office.ACaseAsync(CaseState.Draft, 'B');
        var encouraged = await office.ACaseAsync(CaseState.Draft, 'A');
        var traces = await office.TracesAsync();

        Assert.Equal(["COMMIT-001 documents.contract"], (await PromiseAsync(office, controlled.Number, "contract", new(2026, 6, 1))).Broken());
        Assert.Equal(["COMMIT-001 documents.degree"], (await PromiseAsync(office, encouraged.Number, "degree", new(2026, 6, 1))).Broken());
        Assert.Equal(["COMMIT-002 documents.contract"], (await PromiseAsync(office, encouraged.Number, "contract", null)).Broken());
        Assert.Equal(["COMMIT-003 documents.contract"], (await PromiseAsync(office, encouraged.Number, "contract", office.Today)).Broken());
        Assert.Equal(["COMMIT-003 documents.contract"], (await PromiseAsync(office, encouraged.Number, "contract", office.Today.AddYears(1).AddDays(1))).Broken());
        Assert.Equal(new Refusal.NotFound("document", "visa"), (await PromiseAsync(office, encouraged.Number, "visa", new(2026, 6, 1))).Refusal());
        Assert.Equal(traces, await office.TracesAsync());
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Document_NeitherFileNorPromise_IsRefusedByTheDatabase(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var row = await office.ACaseAsync(CaseState.Draft);

        await Assert.ThrowsAsync<DbUpdateException>(() => office.InAsync(db =>
        {
            db.CaseDocuments.Add(new() { ApplicationId = row.Id, Line = "degree", AddedAt = office.Now });
            return db.SaveChangesAsync();
        }));
    }

    private static Task<Result<Guid>> AttachAsync(TestOffice office, string number, string line, string name, byte[] content) =>
        office.DoAsync((AttachDocument use, CancellationToken c) => use.HandleAsync(new(number, line, name, content), Staff.Handler, c));

    private static Task<Result<DateOnly>> PromiseAsync(TestOffice office, string number, string line, DateOnly? by) =>
        office.DoAsync((PromiseDocument use, CancellationToken c) => use.HandleAsync(new(number, line, by), Staff.Handler, c));
}
