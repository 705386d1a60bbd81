using System.Globalization;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>How ids come from names, and form values from values.</summary>
public static class FieldIds
{
    /// <summary>The id of a field: its name with brackets and dots replaced by underscores.</summary>
    public static string From(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    /// <summary>A value as a form field carries it: dates by ISO, decimals without separators, enums by name.</summary>
    public static string? Plain(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
