using Laihua.App.Data.Permits;

namespace Laihua.Web.Pages.Checks;

/// <summary>How kinds of papers are named in keys of texts.</summary>
public static class ArtefactKinds
{
    /// <summary>The end of a key.</summary>
    public static string KeyOf(ArtefactKind kind) => kind switch
    {
        ArtefactKind.Card => "card",
        ArtefactKind.Letter => "letter",
        ArtefactKind.StatusLetter => "status-letter",
    };
}
