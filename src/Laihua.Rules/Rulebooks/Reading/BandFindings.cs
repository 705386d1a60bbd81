namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>What can be wrong with the bands of an item, each with its stable id.</summary>
internal static class BandFindings
{
    internal static Finding TwoEnds(string field) => new(
        "RULES-040", field,
        new("Give one lower end (from or over) and one upper end (up to and with, or less than), not two.", "下限（自或超过）和上限（至或不满）应各填一项，不得重复。"), RuleFindings.Versions);

    internal static Finding OpenInside(string field) => new(
        "RULES-041", field,
        new("Only the first band is open below, and only the last above.", "只有第一个分段可以没有下限，只有最后一个分段可以没有上限。"), RuleFindings.Versions);

    internal static Finding Nothing(string field) => new(
        "RULES-042", field,
        new("No number lies in this band: its ends cross.", "该分段不含任何数值：上下限设置不当。"), RuleFindings.Versions);

    internal static Finding Order(string field) => new(
        "RULES-043", field,
        new("The bands rise: this one begins before the one above it.", "分段应由低到高排列：本段起点低于上一段。"), RuleFindings.Versions);

    internal static Finding Overlap(string field) => new(
        "RULES-044", field,
        new("This band overlaps with the one before it.", "本段与上一段重叠。"), RuleFindings.Versions);

    internal static Finding Gap(string field, string gap) => new(
        "RULES-045", field,
        new($"The bands leave a gap: {gap}.", $"分段存在空档：{gap}。"), RuleFindings.Versions);

    internal static Finding Outside(string field) => new(
        "RULES-046", field,
        new("No such number is ever scored for this item.", "该项目不会出现此数值。"), RuleFindings.Versions);

    internal static Finding TooFine(string field) => new(
        "RULES-047", field,
        new("Ends are whole; those of pay have two decimals at most, those of months one.", "上下限应为整数；年薪最多两位小数，月数最多一位小数。"), "decision 0011");

    internal static Finding TooFar(string field) => new(
        "RULES-048", field,
        new("A band of pay ends at CNY 21 million at most.", "年薪分段上限不超过2100万元。"), "decision 0011");

    internal static Finding NoGapWords(string field) => new(
        "RULES-049", field,
        new("Say in words what is told to whom the published bands leave out.", "请说明公布分段未涵盖时的告知内容。"), RuleFindings.Versions);
}
