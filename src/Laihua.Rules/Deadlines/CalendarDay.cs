namespace Laihua.Rules.Deadlines;

/// <summary>What kind of day a day is.</summary>
/// <param name="Workday">Whether authorities work on it.</param>
/// <param name="Name">The holiday, or the holiday for which a weekend day is worked; null on any other day.</param>
/// <param name="Published">Whether the State Council's notice for the year is known; if not, only weekends are free.</param>
public readonly record struct CalendarDay(bool Workday, Words? Name, bool Published);
