using Laihua.App.Data.Cases;
using Laihua.App.Features.Machines;
using Laihua.Rules.Cases;
using Laihua.Rules.Machines;
using Laihua.Testing.Cases;
using Laihua.Testing.Machines;
using Laihua.Testing.Offices;
using Laihua.Testing.Stores;

namespace Laihua.App.Tests.Features.Machines;

public sealed class VisaHintTests
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Hints_OfAnEntryReport_AreTheFactsOfItsPermitWithWhatDiffersNow(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        var letter = await office.ALetterAsync();
        await office.ReportVisaAsync(letter, VisaReports.Entry(office.Today), VisaReports.Visa("R", office.Today));
        await office.ReportVisaAsync(await office.ALetterAsync(), VisaReports.Visa("Z", office.Today));

        var agrees = await HintsAsync(office, letter, AnEntryReport.Of(office.Today, "24XK00001").With("entry.visaKind", "R"));
        var differs = await HintsAsync(office, letter, AnEntryReport.Of(office.Today.AddDays(-1), "24XK00001"));

        Assert.Equal([VisaFactKind.Entered, VisaFactKind.VisaIssued], agrees.Select(h => h.Record.Kind));
        Assert.Equal([["VISA-102"], []], agrees.Select(h => h.Findings.Select(f => f.Rule).ToArray())); // The visa came after the entry.
        Assert.Equal([["VISA-104"], ["VISA-107"]], differs.Select(h => h.Differs.Select(f => f.Rule).ToArray()));
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Hints_OfACaseWithoutAPermit_AreNone(Provider provider)
    {
        await using var office = await TestOffice.OpenAsync(provider);
        await office.ReportVisaAsync(await office.ALetterAsync(), VisaReports.Visa("Z", office.Today));
        var draft = await office.ACaseAsync(CaseState.Draft);

        Assert.Empty(await HintsAsync(office, draft, AnEntryReport.Of(office.Today, "24XK00001")));
    }

    private static Task<IReadOnlyList<VisaHint>> HintsAsync(TestOffice office, Application row, AnEntryReport report) =>
        office.InAsync(db => db.VisaHintsAsync(row.PermitId, Laihua.Rules.Intake.Answers.From(report.Answers), CancellationToken.None));
}
