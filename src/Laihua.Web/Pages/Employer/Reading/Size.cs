using System.Globalization;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>The size of a file as people read it.</summary>
public static class Size
{
    private const long Kilo = 1024;

    /// <summary>12 KB, 1.4 MB.</summary>
    public static string Of(long bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / Kilo)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (decimal)(Kilo * Kilo):0.#} MB");
}
