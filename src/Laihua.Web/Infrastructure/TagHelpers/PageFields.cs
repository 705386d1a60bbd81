namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>
/// What the page has put out so far: its fields in order, with the element to which an error summary leads, and its main form.
/// The layout is written after the page and reads it.
/// </summary>
public sealed class PageFields
{
    private readonly Dictionary<string, string> targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> order = [];

    /// <summary>The form with the id <c>main</c> stands on the page.</summary>
    public bool HasMainForm { get; set; }

    /// <summary>The first button that sends the main form: the one that the enter key means.</summary>
    public SendingButton? FirstButton { get; set; }

    /// <summary>The names of the fields in the order of the page.</summary>
    public IReadOnlyList<string> InOrder => order;

    /// <summary>A field stands on the page, or on another one; an error at its name leads to the element with this id, or to this address.</summary>
    public void Add(string name, string id)
    {
        if (targets.TryAdd(name, id))
        {
            order.Add(name);
        }
    }

    /// <summary>The element for an error at this name, or null where the page has no such field.</summary>
    public string? TargetOf(string name) => targets.GetValueOrDefault(name);

    /// <summary>A button of the main form, as far as it decides what is sent and where.</summary>
    public sealed record SendingButton(string? Name, string? Value, string? Action);
}
