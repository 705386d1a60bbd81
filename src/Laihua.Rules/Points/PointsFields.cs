using System.Collections.Frozen;
using System.Text;

namespace Laihua.Rules.Points;

/// <summary>A field of a points request.</summary>
internal enum Field
{
    Unknown,
    Id,
    AsOf,
    BirthDate,
    Age,
    AnnualSalaryCny,
    Education,
    VocationalGrade,
    WorkYears,
    MonthsPerYear,
    Chinese,
    WorkRegion,
    RegionGround,
    Elite,
    LocalPoints,
    LocalItems,
    Ground,
    Direct,
    Rules,
}

/// <summary>The names and options of a points request as bytes, so that no text is made to recognise them.</summary>
internal static class PointsFields
{
    private const int Buckets = 32;

    /// <summary>By length: the few of one length are compared one after the other.</summary>
    private static readonly (byte[] Utf8, string Text)[][] Known = ByLength(
        [.. PointsVocabulary.Education, .. PointsVocabulary.Vocational, .. PointsVocabulary.Chinese, .. PointsVocabulary.Regions, .. PointsVocabulary.Elite]);

    internal static Field Of(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 => Is(name, "id"u8, Field.Id),
        3 => Is(name, "age"u8, Field.Age),
        4 => Is(name, "asOf"u8, Field.AsOf),
        5 when name[0] == 'r' => Is(name, "rules"u8, Field.Rules),
        5 => Is(name, "elite"u8, Field.Elite),
        6 when name[0] == 'g' => Is(name, "ground"u8, Field.Ground),
        6 => Is(name, "direct"u8, Field.Direct),
        7 => Is(name, "chinese"u8, Field.Chinese),
        9 when name[0] == 'b' => Is(name, "birthDate"u8, Field.BirthDate),
        9 when name[0] == 'e' => Is(name, "education"u8, Field.Education),
        9 => Is(name, "workYears"u8, Field.WorkYears),
        10 when name[0] == 'l' => Is(name, "localItems"u8, Field.LocalItems),
        10 => Is(name, "workRegion"u8, Field.WorkRegion),
        11 => Is(name, "localPoints"u8, Field.LocalPoints),
        12 => Is(name, "regionGround"u8, Field.RegionGround),
        13 => Is(name, "monthsPerYear"u8, Field.MonthsPerYear),
        15 when name[0] == 'a' => Is(name, "annualSalaryCny"u8, Field.AnnualSalaryCny),
        15 => Is(name, "vocationalGrade"u8, Field.VocationalGrade),
        _ => Field.Unknown,
    };

    /// <summary>The text of an option, the same object each time; null for another text.</summary>
    internal static string? KnownText(ReadOnlySpan<byte> utf8)
    {
        foreach (var (known, text) in utf8.Length < Buckets ? Known[utf8.Length] : [])
        {
            if (utf8.SequenceEqual(known))
            {
                return text;
            }
        }

        return null;
    }

    private static Field Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected, Field field) => name.SequenceEqual(expected) ? field : Field.Unknown;

    private static (byte[] Utf8, string Text)[][] ByLength(IEnumerable<string> texts)
    {
        var all = texts.ToFrozenSet().Select(text => (Utf8: Encoding.UTF8.GetBytes(text), Text: text)).ToList();
        return [.. Enumerable.Range(0, Buckets).Select(length => all.Where(known => known.Utf8.Length == length).ToArray())];
    }
}
