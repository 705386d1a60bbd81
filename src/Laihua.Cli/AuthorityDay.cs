namespace Laihua.Cli;

/// <summary>The day it is where the authorities work.</summary>
public static class AuthorityDay
{
    /// <summary>Today in China, whatever the zone of this machine.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")).DateTime);
}
