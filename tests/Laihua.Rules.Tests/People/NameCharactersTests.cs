using System.Globalization;
using Laihua.Rules.People;

namespace Laihua.Rules.Tests.People;

/// <summary>Every range of characters at its ends and one beside them.</summary>
public sealed class NameCharactersTests
{
    [Theory]
    [InlineData("NAME-003", "0000 001F 007F 0085 009F 2028 2029")]
    [InlineData("NAME-004", "00AD 034F 115F 1160 17B4 17B5 180B 180D 180E 180F 200B 200C 200D 2060 206A 3164 FE00 FE0F FEFF FFA0 E0001 E0100 E01EF")]
    [InlineData("NAME-005", "061C 200E 200F 202A 202C 202E 2066 2068 2069")]
    [InlineData("NAME-006", "0021 002A 002C 0030 00B7 180A 1810 2010 2012 2026 202F 2065 FE10 FDFF E00FF E01F0")]
    [InlineData("", "0027 002D 002E 0041 115E 1161 034E 0350 17B3 17B6 2019 3163 3165 16EE 20DD")]
    public void Of_ACharacterInsideAName_IsRefusedByItsKind(string rule, string characters) => Assert.All(
        characters.Split(' '),
        code => Assert.Equal(rule, string.Join(' ', NameCheck.Of($"A{Character(code)}B", "").Refusals.Select(finding => finding.Rule))));

    /// <summary>Beside a letter of another alphabet each of these is a mixture.</summary>
    [Theory]
    [InlineData("α", "0041 005A 0061 007A 00C0 024F 1E00 1EFF")]
    [InlineData("α", "0400 052F 1C80 1C88 A640 A69D")]
    [InlineData("A", "0370 03FF 1F00 1FFC")]
    [InlineData("A", "0400 052F 1C80 1C88 A640 A69D")]
    public void Of_LettersOfTwoAlphabetsThatShareShapes_AreWarnedOf(string beside, string characters) => Assert.All(
        characters.Split(' '),
        code => Assert.Contains("NAME-007", NameCheck.Of($"{beside}{Character(code)}", "").Warnings.Select(finding => finding.Rule)));

    /// <summary>Letters of alphabets that share no shapes: phonetic, Armenian, Georgian, Cherokee, Chinese, Vai.</summary>
    [Theory]
    [InlineData("A", "0250 02AF 0531 10D0 1C7D 1CE9 1D00 2C00 3042 4E00 A63F A6A0")]
    [InlineData("α", "0250 02AF 0531 10D0 1C7D 1CE9 1D00 2C00 3042 4E00 A63F A6A0")]
    public void Of_LettersOfAlphabetsThatShareNoShapes_AreNotWarnedOf(string beside, string characters) => Assert.All(
        characters.Split(' '),
        code => Assert.DoesNotContain("NAME-007", NameCheck.Of($"{beside}{Character(code)}", "").Warnings.Select(finding => finding.Rule)));

    [Theory]
    [InlineData("A\uD800")]
    [InlineData("A\uFFFD")]
    public void Of_ALostLetter_IsRefusedAndNotTakenForASpecialForm(string name)
    {
        var check = NameCheck.Of(name, "");

        Assert.Equal("NAME-006", Assert.Single(check.Refusals).Rule);
        Assert.Empty(check.Warnings);
    }

    private static string Character(string code) => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
