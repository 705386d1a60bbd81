namespace Laihua.App.Features;

/// <summary>The legal day of every authority is the day in China's one time zone.</summary>
public static class Beijing
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow().UtcDateTime);

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));

    public static DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>The instant of a time by the clock in China.</summary>
    public static DateTime UtcOf(DateTime local) => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Zone);

    /// <summary>How long the day in China still lasts.</summary>
    public static TimeSpan UntilTomorrow(DateTime utc) => TimeSpan.FromDays(1) - LocalOf(utc).TimeOfDay;
}
