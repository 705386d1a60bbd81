namespace Laihua.Credentials;

/// <summary>Days of the payload: whole days since 1970-01-01 in China's one time, UTC+8 without summer time since 1992.</summary>
internal static class ChinaDay
{
    public const uint Latest = 73_000;
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    public static DateOnly On(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static long Number(DateOnly day) => day.DayNumber - Epoch.DayNumber;

    public static bool InRange(DateOnly day) => Number(day) is > 0 and <= Latest;

    /// <summary>The day of a number.</summary>
    /// <exception cref="OverflowException">Beyond the year 2169.</exception>
    public static DateOnly From(ulong number) =>
        number is > 0 and <= Latest ? Epoch.AddDays((int)number) : throw new OverflowException("No day of the payload.");
}
