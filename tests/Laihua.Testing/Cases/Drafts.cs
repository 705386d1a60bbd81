using System.Text.Json.Nodes;
using Laihua.App.Data.Rulebooks;
using Laihua.Rules.Rulebooks;
using Laihua.Testing.Offices;

namespace Laihua.Testing.Cases;

/// <summary>Drafts of points tables as rows of the register.</summary>
public static class Drafts
{
    public const string Code = "interim-2027";

    /// <summary>A draft copied from the interim table; it says only what the test is about.</summary>
    public static RuleDraft OfTable(string code = Code, Guid? by = null, Action<JsonObject>? but = null)
    {
        var table = JsonNode.Parse(RuleDocuments.Write(Rulebook.Published.Table("interim-2017")!))!.AsObject(); // It travels with the program.
        table["id"] = code;
        table["inForceFrom"] = "2027-01-01";
        but?.Invoke(table);
        return new()
        {
            Code = code,
            Kind = RuleKind.PointsTable,
            Province = "",
            BasedOn = "interim-2017",
            Content = table.ToJsonString(),
            InForceFrom = new(2027, 1, 1),
            State = RuleDraftState.Draft,
            DraftedById = by ?? Staff.Supervisor.UserId!.Value, // Only the system has none.
            DraftedBy = Staff.Supervisor.Name,
            DraftedAt = TestOffice.Start.UtcDateTime,
            ChangedBy = Staff.Supervisor.Name,
        };
    }

    /// <summary>Puts a draft into the register.</summary>
    public static Task<int> AddAsync(this TestOffice office, RuleDraft draft) => office.InAsync(db =>
    {
        db.RuleDrafts.Add(draft);
        return db.SaveChangesAsync();
    });
}
