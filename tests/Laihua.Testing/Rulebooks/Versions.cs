using System.Globalization;
using System.Text.Json.Nodes;
using Laihua.App.Data;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Offices;

namespace Laihua.Testing.Rulebooks;

/// <summary>Versions that are approved in the register, as if two people had done it.</summary>
public static class Versions
{
    /// <summary>The interim table once more, from a day on, with other points for CNY 250,000 a year and another threshold of B.</summary>
    public static Task<int> ApproveTableAsync(this TestOffice office, DateOnly from, int salaryPoints = 3, int thresholdB = 60, string id = "interim-2026") =>
        office.InAsync(db => db.ApproveTableAsync(Drafter, Approver, from, salaryPoints, thresholdB, id));

    /// <summary>As above, by accounts of another office.</summary>
    public static Task<int> ApproveTableAsync(
        this LaihuaDb db, Guid drafter, Guid approver, DateOnly from, int salaryPoints = 3, int thresholdB = 60, string id = "interim-2026")
    {
        var json = Published("tables/interim-2017.json", id, from);
        json["thresholdB"] = thresholdB;
        var bands = json["items"]!.AsArray().Single(item => (string?)item!["id"] == "salary")!["bands"]!.AsArray(); // Our own table.
        bands.Single(band => band!["from"]!.GetValue<decimal>() == 250_000)!["points"] = salaryPoints; // As above.
        return ApproveAsync(db, RuleKind.PointsTable, "", id, from, json, drafter, approver);
    }

    /// <summary>The catalogue of Guangdong with codes of its own, given to another province from a day on.</summary>
    public static Task<int> ApproveCatalogueAsync(this TestOffice office, DateOnly from, string province = "230000", string id = "incentives-heilongjiang-2026")
    {
        var json = Published("Incentives/guangdong-2017.json", id, from);
        json["province"] = province;
        foreach (var item in json["items"]!.AsArray()) // Our own catalogue.
        {
            item!["code"] = ((string?)item["code"])!.Replace("GD", "HL", StringComparison.Ordinal); // As above.
        }

        return office.InAsync(db => ApproveAsync(db, RuleKind.Incentives, province, id, from, json, Drafter, Approver));
    }

    /// <summary>A version with the content of the interim table that has come so far and no further.</summary>
    public static Task<int> AddVersionAsync(this TestOffice office, DateOnly from, RuleDraftState state) => office.InAsync(db =>
    {
        var id = $"interim-{state.ToString().ToLowerInvariant()}";
        db.RuleDrafts.Add(RowOf(RuleKind.PointsTable, "", id, from, Published("tables/interim-2017.json", id, from), Drafter, state));
        return db.SaveChangesAsync();
    });

    private static readonly DateTime At = new(2026, 1, 5, 2, 0, 0, DateTimeKind.Utc);

    private static Guid Drafter => Staff.Examiner.UserId!.Value; // Only the system has none.

    private static Guid Approver => Staff.Approver.UserId!.Value; // As above.

    private static JsonNode Published(string file, string id, DateOnly from)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src/Laihua.Rules/Points", file)))!; // A document.
        json["id"] = id;
        json["inForceFrom"] = Text(from);
        return json;
    }

    private static Task<int> ApproveAsync(
        LaihuaDb db, RuleKind kind, string province, string id, DateOnly from, JsonNode content, Guid drafter, Guid approver)
    {
        var row = RowOf(kind, province, id, from, content, drafter, RuleDraftState.Approved);
        (row.ApprovedById, row.ApprovedBy, row.ApprovedAt) = (approver, "Sun Hao", At);
        row.Slot = $"{kind}:{province}:{Text(from)}";
        db.RuleDrafts.Add(row);
        return db.SaveChangesAsync();
    }

    private static RuleDraft RowOf(RuleKind kind, string province, string id, DateOnly from, JsonNode content, Guid drafter, RuleDraftState state) => new()
    {
        Code = id,
        Kind = kind,
        Province = province,
        BasedOn = "",
        Content = content.ToJsonString(),
        InForceFrom = from,
        State = state,
        DraftedById = drafter,
        DraftedBy = "Chen Jie",
        DraftedAt = At,
        ProposedById = drafter,
        ProposedBy = "Chen Jie",
        ProposedAt = At,
        ChangedBy = "Chen Jie",
        ChangedAt = At,
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
