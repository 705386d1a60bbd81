using System.Globalization;
using System.Text;

namespace Laihua.Rules.People;

/// <summary>What stands against a name, and what a person should look at.</summary>
/// <remarks>
/// <para><b>Rule</b> NAME-001 to NAME-006 refuse, NAME-007 and NAME-008 warn. <b>Sources</b> Decision record 0003.</para>
/// <para><b>Units</b> Characters are Unicode code points after NFC.</para>
/// <para><b>Shape</b> Letters and combining marks of any script, hyphen, both apostrophes, space and full stop; no least length.</para>
/// </remarks>
/// <param name="Refusals">A name with one of these is not accepted.</param>
/// <param name="Warnings">A name with one of these is accepted once a person has compared it with the passport.</param>
public sealed record NameCheck(IReadOnlyList<Finding> Refusals, IReadOnlyList<Finding> Warnings)
{
    /// <summary>The most characters of the family name or of the given names.</summary>
    public const int MostCharacters = 100;

    /// <summary>The most characters of the Chinese name.</summary>
    public const int MostChineseCharacters = 50;

    private const string Source = "decision 0003";

    /// <summary>Checks the three fields of a name.</summary>
    public static NameCheck Of(string? family, string? given, string? chinese = null)
    {
        (string Field, string Text, int Most)[] fields =
        [
            ("family", PersonName.Tidy(family), MostCharacters),
            ("given", PersonName.Tidy(given), MostCharacters),
            ("chinese", PersonName.Tidy(chinese), MostChineseCharacters),
        ];
        List<Finding> refusals = [.. fields.SelectMany(field => Refuse(field.Field, field.Text, field.Most))];
        if (fields[0].Text.Length == 0 && fields[1].Text.Length == 0)
        {
            refusals.Insert(0, new("NAME-001", "family", new("Enter the name as printed in the passport. One of the two fields may stay empty, not both.", "请按护照填写姓名。姓和名可以有一项为空，但不能都为空。"), Source));
        }

        return new(refusals, [.. Warn(fields[0].Text, fields[1].Text)]);
    }

    private static IEnumerable<Finding> Refuse(string field, string text, int most)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        if (runes.Length > most)
        {
            yield return new("NAME-002", field, new($"A name has {most} characters at most.", $"姓名最多{most}个字符。"), Source);
        }

        if (Named(runes, NameCharacters.IsControl) is { } controls)
        {
            yield return new("NAME-003", field, new($"The name contains a control character ({controls}). Type the name again instead of copying it.", $"姓名中含有控制字符（{controls}）。请重新手工输入，不要粘贴。"), Source);
        }

        if (Named(runes, NameCharacters.IsInvisible) is { } invisible)
        {
            yield return new("NAME-004", field, new($"The name contains an invisible character ({invisible}). Type the name again instead of copying it.", $"姓名中含有不可见字符（{invisible}）。请重新手工输入，不要粘贴。"), Source);
        }

        if (Named(runes, NameCharacters.IsDirection) is { } directions)
        {
            yield return new("NAME-005", field, new($"The name contains a character that turns the direction of writing ({directions}). Type the name again instead of copying it.", $"姓名中含有改变书写方向的字符（{directions}）。请重新手工输入，不要粘贴。"), Source);
        }

        if (Named(runes, rune => !NameCharacters.IsRefusedByName(rune) && !NameCharacters.IsAllowed(rune, inChinese: field == "chinese")) is { } others)
        {
            yield return new("NAME-006", field, new($"A name consists of letters, hyphens, apostrophes, spaces and full stops; this is none of them: {others}.", $"姓名只能包含文字、连字符、撇号、空格和句点；不能包含：{others}。"), Source);
        }
    }

    private static IEnumerable<Finding> Warn(string family, string given)
    {
        if (NameCharacters.MixesScripts(family + given))
        {
            yield return new("NAME-007", "family", new("The name mixes alphabets that look alike (Latin, Cyrillic, Greek). Compare every letter with the passport.", "姓名混用了外形相似的字母（拉丁、西里尔、希腊）。请逐个字母与护照核对。"), Source);
        }

        if (NameCharacters.HasCompatibilityForms(family + given))
        {
            yield return new("NAME-008", "family", new("The name contains a letter in a special form that looks like other letters. Compare it with the passport.", "姓名中含有与其他字母外形相同的特殊字符。请与护照核对。"), Source);
        }
    }

    /// <summary>The characters by code point: none of these is part of a name, so naming them betrays nothing.</summary>
    private static string? Named(Rune[] runes, Func<Rune, bool> isOfKind)
    {
        string[] codes = [.. runes.Where(isOfKind).Select(rune => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Distinct()];
        return codes.Length > 0 ? string.Join(", ", codes) : null;
    }
}
