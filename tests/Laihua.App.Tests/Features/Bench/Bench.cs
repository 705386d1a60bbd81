using System.Text.Json;
using Laihua.App.Data.Rulebooks;
using Laihua.App.Features;
using Laihua.App.Features.Applications;
using Laihua.App.Features.Bench;
using Laihua.Rules;
using Laihua.Rules.Points;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Tests.Features.Bench;

/// <summary>The bench as a supervisor of the test office uses it.</summary>
internal static class Bench
{
    /// <summary>A run of a draft over drawn people.</summary>
    public static RunPolicyCommand ADrawing { get; } = new("", Drafts.Code, RunPolicy.Synthetic, 5_000, 7, "HSK 4 gives 5");

    /// <summary>The same over decided cases.</summary>
    public static RunPolicyCommand OfCases { get; } = new("", Drafts.Code, RunPolicy.Decided, null, null, "");

    /// <summary>An office with a draft by which category B begins at 70.</summary>
    public static async Task<TestOffice> OpenAsync(Testing.Stores.Provider provider)
    {
        var office = await TestOffice.OpenAsync(provider);
        await office.AddAsync(Drafts.OfTable(but: table => table["thresholdB"] = 70));
        return office;
    }

    public static Task<Result<string>> RunAsync(this TestOffice office, RunPolicyCommand command, Actor? by = null) =>
        office.DoAsync((RunPolicy use, CancellationToken c) => use.HandleAsync(command, by ?? Staff.Supervisor, c));

    public static Task<KeptRun?> ReadAsync(this TestOffice office, string number, Actor? by = null) =>
        office.DoAsync((ReadRuns use, CancellationToken c) => use.FindAsync(number, by ?? Staff.Supervisor, c));

    /// <summary>The row of a run as it is stored now.</summary>
    public static Task<PolicyRun> RowAsync(this TestOffice office, string number) => office.InAsync(db => db.PolicyRuns.AsNoTracking().SingleAsync(r => r.Number == number));

    /// <summary>Decided cases of a nationality, with facts that give 61 points by the interim table; null for facts that were not kept.</summary>
    public static async Task DecidedAsync(this TestOffice office, int cases, string nationality, PointsFacts? facts = null, bool kept = true)
    {
        var json = kept ? JsonSerializer.Serialize(facts ?? Sixty, new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }) : "{}";
        for (var i = 0; i < cases; i++)
        {
            var number = (await office.DoAsync((StartApplication use, CancellationToken c) => use.HandleAsync(Staff.Handler, c))).Value();
            await office.InAsync(async db =>
            {
                var row = await db.Applications.SingleAsync(a => a.Number == number);
                db.Decisions.Add(new()
                {
                    ApplicationId = row.Id,
                    Round = 1,
                    Granted = true,
                    At = office.Now,
                    ExaminerId = Staff.Examiner.UserId!.Value, // Only the system has none.
                    Examiner = Staff.Examiner.Name,
                    ApproverId = Staff.Approver.UserId!.Value, // As above.
                    Approver = Staff.Approver.Name,
                    Reasons = "",
                    Category = "B",
                    PointsTable = "interim-2017",
                    Rules = "interim-2017",
                    PointsFacts = json,
                    Inputs = $$"""{"person.nationality": "{{nationality}}"}""",
                    Account = "{}",
                });
                return await db.SaveChangesAsync();
            });
        }
    }

    private static PointsFacts Sixty { get; } = new()
    {
        AsOf = new(2026, 3, 2),
        Age = 30,
        AnnualSalaryCny = 100_000,
        Education = "bachelor",
        WorkYears = 5,
        MonthsPerYear = 12,
        WorkRegion = "230100",
    };
}
