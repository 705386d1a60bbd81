using System.Collections.Frozen;
using System.Globalization;

namespace Laihua.Rules.Deadlines;

/// <summary>The State Council's holidays and make-up workdays, day by day.</summary>
internal static class Holidays
{
    private static readonly FrozenDictionary<string, Words> Names = new Dictionary<string, Words>
    {
        ["new-year"] = new("New Year's Day", "元旦"),
        ["spring-festival"] = new("Spring Festival", "春节"),
        ["qingming"] = new("Qingming Festival", "清明节"),
        ["labour-day"] = new("Labour Day", "劳动节"),
        ["dragon-boat"] = new("Dragon Boat Festival", "端午节"),
        ["mid-autumn"] = new("Mid-Autumn Festival", "中秋节"),
        ["national-day"] = new("National Day", "国庆节"),
        ["national-day+mid-autumn"] = new("National Day and Mid-Autumn Festival", "国庆节、中秋节"),
        ["victory-day-2015"] = new("70th anniversary of victory in the war", "抗日战争暨世界反法西斯战争胜利70周年纪念日"),
    }.ToFrozenDictionary();

    internal static FrozenDictionary<DateOnly, CalendarDay> Load() =>
        EmbeddedText.Rows("Deadlines.holidays.csv").ToFrozenDictionary(
            row => DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row => DayOf(row[1] == "work", Names[row[2]]));

    private static CalendarDay DayOf(bool workday, Words holiday) => new(
        workday,
        workday ? new($"{holiday.En} (make-up workday)", $"{holiday.Zh}（调休上班）") : holiday,
        Published: true);
}
