namespace Laihua.Rules.Scans;

/// <summary>Which provinces of the mainland share a border.</summary>
/// <remarks>
/// <para><b>Shape</b> The first two digits of GB/T 2260. Hainan counts as a neighbour of Guangdong, from which a ferry takes two hours.</para>
/// <para><b>Source</b> The map of the administrative divisions; decision 0020.</para>
/// </remarks>
internal static class ProvinceBorders
{
    // Each border once, from the lower code to the higher.
    private static readonly HashSet<string> Pairs =
    [
        .. Of("11", "12 13"), .. Of("12", "13"), .. Of("13", "14 15 21 37 41"), .. Of("14", "15 41 61"), .. Of("15", "21 22 23 61 62 64"),
        .. Of("21", "22"), .. Of("22", "23"), .. Of("31", "32 33"), .. Of("32", "33 34 37"), .. Of("33", "34 35 36"), .. Of("34", "36 37 41 42"),
        .. Of("35", "36 44"), .. Of("36", "42 43 44"), .. Of("37", "41"), .. Of("41", "42 61"), .. Of("42", "43 50 61"), .. Of("43", "44 45 50 52"),
        .. Of("44", "45 46"), .. Of("45", "52 53"), .. Of("50", "51 52 61"), .. Of("51", "52 53 54 61 62 63"), .. Of("52", "53"), .. Of("53", "54"),
        .. Of("54", "63 65"), .. Of("61", "62 64"), .. Of("62", "63 64 65"), .. Of("63", "65"),
    ];

    /// <summary>Whether two provinces share a border.</summary>
    public static bool Touch(string one, string other) =>
        Pairs.Contains(string.CompareOrdinal(one, other) < 0 ? one + other : other + one);

    private static IEnumerable<string> Of(string province, string neighbours) => neighbours.Split(' ').Select(neighbour => province + neighbour);
}
