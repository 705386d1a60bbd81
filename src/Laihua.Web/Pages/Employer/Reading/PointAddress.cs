using Laihua.Rules;
using Laihua.Rules.Intake;
using Laihua.Web.Infrastructure.TagHelpers;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>Where a field of a case is changed, and what it is called.</summary>
public static class PointAddress
{
    private const string Documents = "documents";

    /// <summary>The address of the page with the field, beginning with <c>~</c>.</summary>
    /// <param name="found">The case.</param>
    /// <param name="field">Id of a question, of a topic, or <c>documents.LINE</c>.</param>
    /// <param name="back">Where the page returns to, or null.</param>
    public static string Of(CaseInHand found, string field, string? back = null)
    {
        var topic = field.Split('.')[0];
        var target = found.Form.Find(topic) is null && topic != Documents ? "" : "/" + topic;
        var anchor = field == topic || target.Length == 0 ? "" : "#" + FieldIds.From(field);
        return $"~/employer/applications/{found.Number}{target}{(back is null ? "" : "?back=" + back)}{anchor}";
    }

    /// <summary>The label of the field or the name of the document.</summary>
    public static Words NameOf(CaseInHand found, string field) =>
        field.StartsWith(Documents + ".", StringComparison.Ordinal)
            ? Checklist.NameOf(found.Kind, field[(Documents.Length + 1)..])
            : found.Form.LabelOf(field);
}
