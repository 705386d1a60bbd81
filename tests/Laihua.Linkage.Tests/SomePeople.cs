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

    /// <summary>A table of homes: three people of one family name and address, of whom the first stands there twice. Ids are home, member and row: <c>h7m0b</c>.</summary>
    public List<string> Families(int homes)
    {
        var rows = new List<string>();
        for (var home = 0; home < homes; home++)
        {
            var first = Person();
            for (var member = 0; member < 3; member++)
            {
                var person = Person();
                (person[1], person[5], person[6], person[7]) = (first[1], first[5], first[6], first[7]);
                rows.Add(Row($"h{home}m{member}a", person));
                if (member == 0)
                {
                    rows.Add(Row($"h{home}m{member}b", Again(person)));
                }
            }
        }

        return rows;
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
