using System.Globalization;
using System.Text;

namespace Laihua.Linkage.Tests;

/// <summary>Made-up people in tables, the same for the same seed.</summary>
internal sealed class SomePeople(uint seed)
{
    public const string Heading = "id,given,family,born,passport,sex,country,street,town\n";

    public static readonly LinkageSchema Schema = Read.Schema(
        "id", ("given", "given-name"), ("family", "family-name"), ("born", "date"), ("passport", "identifier"), ("sex", "category"), ("country", "country"), ("street", "text"), ("town", "text"));

    private static readonly string[] Given = ["ANNA", "BORIS", "CHLOE", "DAVID", "ELENA", "FELIX", "GRACE", "HENRY", "IRINA", "JAMES", "KAREN", "LIAM", "MARIA", "NOAH", "OLGA", "PETER", "RITA", "STEFAN", "TOMAS", "VERA"];
    private static readonly string[] Begin = ["BAR", "COL", "DUN", "FER", "GOR", "HAL", "KOZ", "LIN", "MOR", "NAV", "PET", "ROS", "SAN", "TAK", "VAL", "WES"];
    private static readonly string[] End = ["ADI", "BERG", "COTT", "ENKO", "FIELD", "IKOV", "LEY", "MANN", "OTO", "QVIST", "SON", "TON", "UZZI", "WICK"];
    private static readonly string[] Countries = ["KOR", "JPN", "USA", "RUS", "DEU", "FRA", "IND"];
    private static readonly string[] Towns = ["HARBIN", "DALIAN", "QINGDAO", "XIAMEN", "KUNMING", "SUZHOU", "NINGBO", "FOSHAN", "ZHUHAI"];
    private uint state = seed;

    /// <summary>The row of someone, without the id.</summary>
    public string[] Person()
    {
        var born = new DateOnly(1950, 1, 1).AddDays(Below(18_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            Pick(Given), Pick(Begin) + Pick(End), born, $"{(char)('A' + Below(26))}{(Below(90_000_000) + 10_000_000).ToString(CultureInfo.InvariantCulture)}",
            Below(2) == 0 ? "M" : "F", Pick(Countries), $"{Below(900) + 1} {Pick(Begin)}{Pick(End)} ROAD", Pick(Towns),
        ];
    }

    /// <summary>The same person, as another office wrote it: two cells out of three as they were.</summary>
    public string[] Again(string[] person)
    {
        var copy = (string[])person.Clone();
        var at = Below(copy.Length + 4);
        if (at < copy.Length)
        {
            copy[at] = Below(3) == 0 || copy[at].Length < 4 ? "" : Slip(copy[at]);
        }

        return copy;
    }

    /// <summary>A table of people, some twice, and the rows of another office.</summary>
    public (List<string> Left, List<string> Right) Tables(int people)
    {
        var (left, right) = (new List<string>(), new List<string>());
        for (var number = 0; number < people; number++)
        {
            var person = Person();
            left.Add(Row($"l{number}", person));
            if (number % 2 == 0)
            {
                right.Add(Row($"r{number}", Again(person)));
            }
            else
            {
                right.Add(Row($"r{number}", Person()));
            }
        }

        return (left, right);
    }

    public static string Row(string id, string[] person) => $"{id},{string.Join(',', person)}\n";

    public static string Csv(IEnumerable<string> rows) => Heading + string.Concat(rows);

    public static string Links(LinkageResult result)
    {
        using var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        LinksFile.Write(result, text);
        return text.ToString();
    }

    public int Below(int limit)
    {
        // xorshift32 (Marsaglia 2003).
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    private string Pick(string[] values) => values[Below(values.Length)];

    private string Slip(string text)
    {
        var at = Below(text.Length - 1);
        return char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at + 1]) ? text[..at] + text[at + 1] + text[at] + text[(at + 2)..] : text;
    }
}
