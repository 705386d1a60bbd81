using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>Who somebody is.</summary>
internal static class PersonDraw
{
    private const int FormerChinesePerMille = 30;

    private const int DualPerMille = 15;

    private const int MenPerMille = 680;

    private const int MalaysOfMalaysiaPerMille = 400;

    private const int OwnRomanisationPerMille = 600;

    /// <summary>Experts have a Chinese name more often.</summary>
    private const int ChineseNamePerMilleOfExperts = 600;

    private const int ChineseNamePerMilleOfOthers = 350;

    private const int ReadBySoundPerMille = 750;

    /// <summary>Youngest age of each band at the first entry, up to the next, and how many in a hundred fall into it.</summary>
    private static readonly Weighted<(int From, int To)> Ages = new(
        [((18, 23), 6), ((24, 29), 20), ((30, 34), 21), ((35, 39), 18), ((40, 44), 13), ((45, 49), 9), ((50, 54), 6), ((55, 59), 4), ((60, 69), 3)]);

    internal static Person Draw(RandomStream stream, long index, int firstYear, bool expert)
    {
        var former = stream.PerMille(FormerChinesePerMille);
        var nationality = Nationalities.All.Draw(stream);
        var second = stream.PerMille(DualPerMille) ? Nationalities.All.Draw(stream) : null;
        var man = stream.PerMille(MenPerMille);
        var stock = StockOf(stream, nationality, former);
        var (name, own) = NameDraw.Draw(stream, stock, man, stream.PerMille(former ? 0 : nationality.OneNamePerMille));
        name = stock.Culture == "CHN" && !former && stream.PerMille(OwnRomanisationPerMille) ? Romanised(stream, name) : name;
        return new()
        {
            Index = index,
            Nationality = nationality,
            Second = second == nationality ? null : second,
            Man = man,
            Born = Birth(stream, nationality, firstYear),
            Name = name,
            Chinese = ChineseName(stream, name, own, man, expert),
            PassportSerial = index,
        };
    }

    private static NameStock StockOf(RandomStream stream, Nationality nationality, bool former)
    {
        var malay = stream.PerMille(MalaysOfMalaysiaPerMille) && nationality.Code == "MYS";
        return former ? NameStocks.Of("CHN") : malay ? NameStocks.Of("MYS") : nationality.Culture;
    }

    /// <summary>Chinese of other countries spell their family name by Cantonese, Hokkien or Wade and Giles.</summary>
    private static FullName Romanised(RandomStream stream, FullName name) =>
        SpellingStock.Of(name.Family) is { } spellings ? name with { Family = spellings.Draw(stream) } : name;

    private static DateOnly Birth(RandomStream stream, Nationality nationality, int firstYear)
    {
        var (from, to) = Ages.Draw(stream);
        var newYear = new DateOnly(firstYear - stream.Between(from, to), 1, 1);
        return stream.PerMille(nationality.NewYearPerMille) ? newYear : newYear.AddDays(stream.Below(365));
    }

    private static string? ChineseName(RandomStream stream, FullName name, string? own, bool man, bool expert)
    {
        var has = stream.PerMille(expert ? ChineseNamePerMilleOfExperts : ChineseNamePerMilleOfOthers);
        var bySound = stream.PerMille(ReadBySoundPerMille);
        var chosen = ChineseCharacters.Choose(stream, man);
        return !has ? null : own ?? (bySound ? Sound(name) : null) ?? chosen;
    }

    private static string? Sound(FullName name)
    {
        var given = ChineseCharacters.ReadingOf(name.Given.Split(' ', '-')[0]);
        var family = ChineseCharacters.ReadingOf(name.Family);
        return given is null || family is null ? family ?? given : $"{given}·{family}";
    }
}
