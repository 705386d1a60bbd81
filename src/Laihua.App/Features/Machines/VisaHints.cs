using Laihua.App.Data;
using Laihua.App.Data.Machines;
using Laihua.Rules;
using Laihua.Rules.Intake;
using Laihua.Rules.Machines;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Machines;

/// <summary>What another authority reported beside a permit, as a hint: it decides nothing.</summary>
/// <param name="Record">The fact.</param>
/// <param name="Kept">What spoke against it when it came.</param>
/// <param name="Differs">In what the entry report differs from it now.</param>
public sealed record VisaHint(VisaRecord Record, IReadOnlyList<Finding> Kept, IReadOnlyList<Finding> Differs)
{
    /// <summary>Everything that speaks against it.</summary>
    public IEnumerable<Finding> Findings => [.. Kept, .. Differs];

    /// <summary>The fact as it was taken in.</summary>
    public static VisaHint AsItCame(VisaRecord record) => new(record, TakeVisaRecord.FindingsOf(record), []);
}

/// <summary>Reads what missions and police reported for the permit, and so for the passport, of an entry report.</summary>
public static class VisaHints
{
    // Kept with an entry that came after the report; told anew as the report stands now.
    private const string OtherDay = "VISA-104";

    /// <summary>By day; empty where the case follows no permit, or nothing was reported.</summary>
    public static async Task<IReadOnlyList<VisaHint>> VisaHintsAsync(this LaihuaDb db, Guid? permit, Answers report, CancellationToken cancellation)
    {
        var records = await db.VisaRecords.AsNoTracking().Include(v => v.Client).Where(v => v.PermitId == permit)
            .OrderBy(v => v.On).ThenBy(v => v.ReceivedAt).ToListAsync(cancellation);
        var (entered, visa) = (Read.Date(report["entry.enteredOn"]), report["entry.visaKind"]);
        return [.. records.Select(record => new VisaHint(
            record, [.. TakeVisaRecord.FindingsOf(record).Where(f => f.Rule != OtherDay)], VisaFacts.BesideReport(record.Fact, entered, visa)))];
    }
}
