using System.Text;

namespace Laihua.Linkage.Registers.World;

/// <summary>Cyrillic names in Latin capitals: the table depends on the state and on the year of the passport.</summary>
/// <remarks>Russia wrote by French sound until 1997, by English sound until 2010, then by ICAO Doc 9303 (Ц as TC until 2014); Ukraine changed in 2010, Belarus in 2008, Bulgaria in 2006.</remarks>
internal static class Transliteration
{
    private const string Letters = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЄІЇҐЎ";

    private static readonly string[] French = Table("A B V G D E E J Z I I K L M N O P R S T OU F KH TS TCH CH CHTCH - Y - E IOU IA E I I G OU");

    private static readonly string[] English = Table("A B V G D E E ZH Z I Y K L M N O P R S T U F KH TS CH SH SHCH - Y - E YU YA E I YI G U");

    private static readonly string[] Icao = Table("A B V G D E E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH IE Y - E IU IA IE I I G U");

    private static readonly string[] IcaoTc = Changed(Icao, "Ц TC");

    private static readonly string[] Ukrainian = Changed(Icao, "Г H", "И Y", "Х KH");

    private static readonly string[] Belarusian = Changed(Icao, "Г H", "Щ SHCH", "Ё IO");

    private static readonly string[] Bulgarian = Changed(English, "Х H", "Щ SHT", "Ъ A");

    internal static string Of(string name, string state, int year)
    {
        var table = TableOf(state, year);
        var latin = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            var at = Letters.IndexOf(letter, StringComparison.Ordinal);
            latin.Append(at < 0 ? (letter is '\'' or '’' ? "" : letter.ToString()) : table[at]);
        }

        return latin.ToString();
    }

    private static string[] TableOf(string state, int year) => state switch
    {
        "UKR" => year < 2010 ? English : Ukrainian,
        "BLR" => year < 2008 ? English : Belarusian,
        "BGR" => year < 2006 ? English : Bulgarian,
        _ => year switch
        {
            < 1997 => French,
            < 2010 => English,
            < 2014 => IcaoTc,
            _ => Icao,
        },
    };

    private static string[] Table(string cells) => [.. cells.Split(' ').Select(cell => cell == "-" ? "" : cell)];

    private static string[] Changed(string[] table, params string[] entries)
    {
        var changed = (string[])table.Clone();
        foreach (var entry in entries)
        {
            changed[Letters.IndexOf(entry[0], StringComparison.Ordinal)] = entry[2..];
        }

        return changed;
    }
}
