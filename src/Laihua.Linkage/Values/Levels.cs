namespace Laihua.Linkage;

/// <summary>The levels of every kind, in order; the number of a level counts from one, zero is "no evidence".</summary>
internal static class Levels
{
    internal const byte None = 0;
    internal const byte Equal = 1;

    /// <summary>Of a number: that of one record is the former number of the other. Of a code: one holds the other.</summary>
    internal const byte Linked = 2;

    private static readonly LevelSpec Same = Of("equal", "the same", "相同", 0.85, 0.001);
    private static readonly LevelSpec Differs = Of("differs", "differs", "不同", 0.05, 0.97);

    internal static IReadOnlyList<LevelSpec> Of(FieldKind kind) => ByKind[(int)kind];

    private static LevelSpec[] Known(FieldKind kind) => kind switch
    {
        FieldKind.GivenName or FieldKind.FamilyName or FieldKind.FullName => Name,
        FieldKind.ChineseName => Chinese,
        FieldKind.Date => Date,
        FieldKind.Year => [Same, Of("slip", "one year apart, or a figure slipped", "相差一年或一位数字有误", 0.05, 0.05), Differs],
        FieldKind.Identifier => Identifier,
        FieldKind.Category => [Same with { Match = 0.95 }, Differs],
        FieldKind.Country => [Same, Of("related", "one followed the other, or changes between them are usual", "前后继承或常见变更", 0.02, 0.005), Differs],
        FieldKind.Code => Code,
        FieldKind.Text => Text,
        FieldKind.Number => [Same, Of("near", "nearly the same", "相近", 0.05, 0.05), Differs with { Match = 0.1 }],
    };

    private static readonly LevelSpec[] Name =
    [
        Same,
        Of("variant", "another way of writing it", "同名异写", 0.03, 0.001),
        Of("near", "a letter or two differ", "相差一两个字母", 0.04, 0.001),
        Of("part", "one is a part or the initial of the other", "一方为另一方的部分或首字母", 0.02, 0.005),
        Of("alike", "alike", "相似", 0.02, 0.01),
        Differs with { Match = 0.04 },
    ];

    private static readonly LevelSpec[] Chinese =
    [
        Same,
        Of("near", "one character differs", "一字不同", 0.05, 0.002),
        Of("part", "one is a part of the other", "一方为另一方的部分", 0.02, 0.002),
        Differs,
    ];

    private static readonly LevelSpec[] Date =
    [
        Same,
        Of("slip", "one slip: day and month exchanged, a figure or two neighbours", "一处笔误：日月颠倒、一位数字或相邻数字有误", 0.05, 0.002),
        Of("known", "what is known of both agrees", "已知部分一致", 0.03, 0.01),
        Of("two-parts", "two of year, month and day agree", "年、月、日中两项一致", 0.03, 0.01),
        Of("year", "the year agrees", "年份一致", 0.01, 0.02),
        Differs with { Match = 0.02 },
    ];

    private static readonly LevelSpec[] Code =
    [
        Same,
        Of("contained", "one holds the other: an organisation's code in its unified credit code", "一方包含另一方：统一社会信用代码中的组织机构代码", 0.03, 0.0001),
        Of("slip", "a character slipped", "一个字符有误", 0.06, 0.01),
        Differs with { Match = 0.09 },
    ];

    private static readonly LevelSpec[] Identifier =
    [
        Same,
        Of("linked", "the number of one is the former number of the other", "一方的号码为另一方的原号码", 0.02, 0.000001),
        Of("slip", "a character slipped or was misread", "一个字符写错或误读", 0.05, 0.00001),
        Of("two-slips", "two characters differ", "两个字符不同", 0.01, 0.0005),
        Differs with { Match = 0.08 },
    ];

    private static readonly LevelSpec[] Text =
    [
        Same with { Match = 0.7 },
        Of("near", "the same but for a slip or the order of words", "仅有笔误或词序不同", 0.15, 0.001),
        Of("common", "words in common", "有相同的词", 0.05, 0.01),
        Differs with { Match = 0.1 },
    ];

    private static readonly LevelSpec[][] ByKind = [.. Enum.GetValues<FieldKind>().Select(Known)];

    private static LevelSpec Of(string id, string en, string zh, double match, double chance) => new(id, new(en, zh), match, chance);
}
