using Laihua.App.Data.Cases;
using Laihua.App.Features.Machines;
using Laihua.Rules.Machines;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Testing.Machines;

/// <summary>What missions and police report beside a Letter or a permit.</summary>
public static class VisaReports
{
    /// <summary>A visa of ninety days.</summary>
    public static VisaFact Visa(string kind, DateOnly on) => new(VisaFactKind.VisaIssued, kind, on, on, on.AddDays(89));

    /// <summary>An entry.</summary>
    public static VisaFact Entry(DateOnly on) => new(VisaFactKind.Entered, "", on, null, null);

    /// <summary>Reports facts about the Letter of a case, one after the other.</summary>
    public static async Task ReportVisaAsync(this TestOffice office, Application letter, params VisaFact[] facts)
    {
        var permit = await office.PermitAsync(letter);
        var (client, _) = await office.AClientAsync();
        foreach (var (fact, number) in facts.Select((fact, i) => (fact, i)))
        {
            var command = new TakeVisaRecordCommand($"V-{number}", letter.Number, TakeVisaRecord.HashOf(permit.PassportCountry, permit.PassportNumber), fact);
            (await office.StepAsync((TakeVisaRecord use, CancellationToken c) => use.HandleAsync(command, client, c))).Value();
        }
    }
}
