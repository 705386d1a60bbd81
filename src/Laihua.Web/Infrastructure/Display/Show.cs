using System.Globalization;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.Display;

/// <summary>Dates, instants, money, numbers and names as people read them, in the language of the answer. Views know it as <c>Show</c>.</summary>
public sealed class Show(Texts texts)
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>2026年8月24日 or 24 August 2026.</summary>
    public IHtmlContent Date(DateOnly date) => new Shown("time", DateText(date), "datetime", Machine(date));

    /// <summary>The date, or the words for none.</summary>
    public IHtmlContent Date(DateOnly? date) => date is { } day ? Date(day) : NotProvided;

    /// <summary>An instant (UTC) by the clock of Beijing, in words and to the minute.</summary>
    public IHtmlContent Instant(DateTime utc)
    {
        var local = utc + Beijing;
        var clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var text = texts["show.instant", DateText(DateOnly.FromDateTime(local)), clock].ToString();
        return new Shown("time", text, "datetime", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>The second of an instant (UTC) by the clock of Beijing: 10:01:30.</summary>
    public IHtmlContent Clock(DateTime utc) => new Shown(
        "time", (utc + Beijing).ToString("HH:mm:ss", CultureInfo.InvariantCulture), "datetime", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>The name of a division, or the words for none.</summary>
    public IHtmlContent Place(string code) => Rules.Places.Divisions.Find(code) is { } division ? texts.Of(division.Name) : NotProvided;

    /// <summary>Money in fen: CNY 450,000 or 450,000 元; fen only where there are any.</summary>
    public IHtmlContent Money(long fen) => texts["show.money", Amount(fen)];

    /// <summary>Money in fen with its form in ten thousands: 45 万元 = CNY 450,000. Below one 万 the plain form.</summary>
    public IHtmlContent MoneyInWan(long fen) =>
        Math.Abs(fen) < 1_000_000 ? Money(fen) : texts["show.money-wan", (fen / 1_000_000m).ToString("#,0.######", Culture), Amount(fen)];

    /// <summary>A whole number with its separators.</summary>
    public IHtmlContent Number(long number) => new Text("{0}", number.ToString("#,0", Culture));

    /// <summary>A number with as many decimals as it has, four at most.</summary>
    public IHtmlContent Number(decimal number) => new Text("{0}", number.ToString("#,0.####", Culture));

    /// <summary>A share between 0 and 1 as per cent.</summary>
    public IHtmlContent Percent(decimal share) => new Text("{0}", (share * 100).ToString("0.#", Culture) + "%");

    /// <summary>A name, kept apart from the direction of the text around it.</summary>
    public IHtmlContent Name(string name) => new Shown("bdi", name);

    /// <summary>A person's name: Chinese pages put the Chinese name first, English pages give "FAMILY, Given".</summary>
    public IHtmlContent Name(string family, string given, string? chinese = null)
    {
        var latin = string.Join(Language.Current == Language.English ? ", " : " ", new[] { family.ToUpperInvariant(), given }.Where(part => part.Length > 0));
        return Language.Current == Language.Chinese && !string.IsNullOrEmpty(chinese)
            ? new Text("{0}\uFF08{1}\uFF09", new Shown("bdi", chinese), new Shown("bdi", latin))
            : new Shown("bdi", latin);
    }

    /// <summary>A number of working days, always with the date that comes of it.</summary>
    public IHtmlContent WorkingDays(int days, DateOnly by) =>
        texts[days == 1 ? "show.working-day" : "show.working-days", days, Date(by)];

    /// <summary>The words for a value that was not given.</summary>
    public IHtmlContent NotProvided => texts["show.not-provided"];

    /// <summary>The value, or the words for none.</summary>
    public IHtmlContent OrNone(string? value) => string.IsNullOrWhiteSpace(value) ? NotProvided : new Text("{0}", value);

    private static CultureInfo Culture => Language.Current.Culture;

    private static string Machine(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DateText(DateOnly date) =>
        date.ToString(Language.Current == Language.Chinese ? "yyyy年M月d日" : "d MMMM yyyy", Culture);

    private static string Amount(long fen) => (fen / 100m).ToString(fen % 100 == 0 ? "#,0" : "#,0.00", Culture);
}
