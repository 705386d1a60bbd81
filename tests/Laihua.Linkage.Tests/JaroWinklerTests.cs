using System.Text;
using CsCheck;

namespace Laihua.Linkage.Tests;

public sealed class JaroWinklerTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["ABCDE"], 0, 10];

    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.9611)]
    [InlineData("DIXON", "DICKSONX", 0.8133)]
    [InlineData("DWAYNE", "DUANE", 0.84)]
    [InlineData("JONES", "JOHNSON", 0.8324)]
    [InlineData("ABC", "XYZ", 0)]
    [InlineData("", "", 1)]
    [InlineData("", "A", 0)]
    public void Similarity_ExamplesOfWinkler1990_AreAsPublished(string first, string second, double expected) =>
        Assert.Equal(expected, JaroWinkler.Similarity(first, second), 4);

    // At a likeness of 0.7 the oracle's single precision decides whether the beginning counts. The oracle reckons in single precision, takes a common beginning of any length and a smaller weight for words of more than ten letters: short words without a long one are compared.
    [Fact]
    public void Similarity_ShortWords_AgreesWithTheOracle() => Gen.Select(Word, Word)
        .Where(pair => pair.Item1.AsSpan().CommonPrefixLength(pair.Item2) <= 4 && Math.Abs(new F23.StringSimilarity.JaroWinkler(2).Similarity(pair.Item1, pair.Item2) - 0.7) > 1e-6)
        .Sample(pair => Math.Abs(new F23.StringSimilarity.JaroWinkler().Similarity(pair.Item1, pair.Item2) - JaroWinkler.Similarity(pair.Item1, pair.Item2)) < 1e-6);

    [Fact]
    public void Similarity_BytesAndCharactersAndOrder_MakeNoDifference() => Gen.Select(Word, Word).Sample(pair =>
    {
        var (first, second) = pair;
        var bytes = JaroWinkler.Similarity(Encoding.ASCII.GetBytes(first), Encoding.ASCII.GetBytes(second));
        return bytes == JaroWinkler.Similarity(first, second) && bytes == JaroWinkler.Similarity(second, first);
    });

    [Fact]
    public void Similarity_WordsAroundTheWidthOfARegister_AgreesWithTheOracle() => Gen.Select(Gen.String[Gen.Char["ABCDE"], 5, 63], Gen.String[Gen.Char["ABCDE"], 5, 63])
        .Sample(pair => Math.Abs(new F23.StringSimilarity.JaroWinkler().Similarity("x" + pair.Item1, "y" + pair.Item2) - JaroWinkler.Similarity("x" + pair.Item1, "y" + pair.Item2)) < 1e-6, iter: 2000);

    // Which letters they are makes no difference, also where they are the zero byte, need the eighth bit, or need more than a byte.
    [Theory]
    [InlineData("\0BCDE")]
    [InlineData("\u00FFB\u0080D\u00C9")]
    [InlineData("\u0416B\u0100D\u738B")]
    public void Similarity_OtherLetters_MakeNoDifference(string letters) => Gen.Select(Gen.String[Gen.Char["ABCDE"], 0, 70], Gen.String[Gen.Char["ABCDE"], 0, 70]).Sample(pair =>
    {
        string Written(string word) => string.Concat(word.Select(letter => letters[letter - 'A']));
        return JaroWinkler.Similarity(pair.Item1, pair.Item2) == JaroWinkler.Similarity(Written(pair.Item1), Written(pair.Item2));
    });

    // Without a common beginning the oracle is Jaro alone, at any length.
    [Fact]
    public void Similarity_MoreThanSixtyFourLetters_AgreesWithTheOracle() => Gen.Select(Gen.String[Gen.Char["ABCDE"], 65, 90], Gen.String[Gen.Char["ABCDE"], 40, 90])
        .Sample(pair => Math.Abs(new F23.StringSimilarity.JaroWinkler().Similarity("x" + pair.Item1, "y" + pair.Item2) - JaroWinkler.Similarity("x" + pair.Item1, "y" + pair.Item2)) < 1e-6, iter: 500);
}
