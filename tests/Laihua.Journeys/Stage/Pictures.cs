using Microsoft.Playwright;

namespace Laihua.Journeys.Stage;

/// <summary>The pictures of the README: taken on the way when <c>LAIHUA_PICTURES=1</c> (<c>make screenshots</c>).</summary>
internal static class Pictures
{
    private static readonly bool Taken = Environment.GetEnvironmentVariable("LAIHUA_PICTURES") == "1";

    /// <summary>Keeps the page as <c>docs/pictures/NAME.png</c>: what the window shows from the top, or from an element on.</summary>
    public static async Task PictureAsync(this Visitor visitor, string name, string from = "body")
    {
        if (Taken)
        {
            Directory.CreateDirectory(SourceFolders.Pictures);
            await visitor.Page.Locator(from).First.EvaluateAsync("element => { document.activeElement?.blur(); element.scrollIntoView(); }");
            await visitor.Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(SourceFolders.Pictures, name + ".png"),
                Animations = ScreenshotAnimations.Disabled,
            });
        }
    }

    /// <summary>Keeps the first page of a PDF as <c>docs/pictures/NAME.png</c>.</summary>
    public static async Task PaperAsync(byte[] pdf, string name)
    {
        if (Taken)
        {
            Directory.CreateDirectory(SourceFolders.Pictures);
            await File.WriteAllBytesAsync(Path.Combine(SourceFolders.Pictures, name + ".png"), await Scanner.FirstPageAsync(pdf));
        }
    }
}
