using System.Globalization;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>Dates, times and numbers as papers write them.</summary>
public static class PaperText
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary><c>23 November 2026</c> and <c>2026年11月23日</c>.</summary>
    public static Words Date(DateOnly on) => new(
        on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{on.Year}年{on.Month}月{on.Day}日"));

    /// <summary>The instant in Beijing time, to the minute.</summary>
    public static Words Time(DateTime utc)
    {
        var local = utc + Beijing;
        var date = Date(DateOnly.FromDateTime(local));
        var clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new($"{date.En}, {clock} Beijing time", $"{date.Zh} {clock}（北京时间）");
    }

    /// <summary>A lifetime number in groups of six, which the eye can copy; anything of another length as it is.</summary>
    public static string Grouped(string number) => number.Length == 18 ? $"{number[..6]} {number[6..12]} {number[12..]}" : number;
}
