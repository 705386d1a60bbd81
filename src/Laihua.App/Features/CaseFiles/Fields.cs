using Laihua.App.Features.Reception;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;

namespace Laihua.App.Features.CaseFiles;

/// <summary>The fields of a topic, or the documents, to which an officer can point.</summary>
public sealed record FieldGroup(Words Title, IReadOnlyList<FieldChoice> Fields);

/// <summary>One field by its id.</summary>
public sealed record FieldChoice(string Id, Words Label);

/// <summary>What the fields of a case are called: questions and lines of the checklist.</summary>
public static class Fields
{
    private const string Documents = "documents.";

    private static readonly Words DocumentsTitle = new("Documents", "材料");

    public static Words LabelOf(ApplicationKind kind, string field) => field.StartsWith(Documents, StringComparison.Ordinal)
        ? Checklist.NameOf(kind, field[Documents.Length..])
        : Form.Of(kind).LabelOf(field);

    /// <summary>Everything to which a return can point (<see cref="ReturnableFields"/>), by topic; documents first, for they are returned most.</summary>
    public static IReadOnlyList<FieldGroup> Grouped(ApplicationKind kind, IReadOnlySet<string> known) =>
    [
        new(DocumentsTitle, [.. known.Where(f => f.StartsWith(Documents, StringComparison.Ordinal)).Select(f => new FieldChoice(f, LabelOf(kind, f)))]),
        .. Form.Of(kind).Topics.Select(topic => new FieldGroup(topic.Title,
            [.. known.Where(f => f == topic.Id || f.StartsWith(topic.Id + ".", StringComparison.Ordinal)).Select(f => new FieldChoice(f, Form.Of(kind).LabelOf(f)))])),
    ];
}
