using System.Text;
using CsCheck;

namespace Laihua.Linkage.Tests;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["ABC"], 0, 12];

    [Theory]
    [InlineData("KITTEN", "SITTING", 3)]
    [InlineData("CA", "ABC", 3)]
    [InlineData("PUTIN", "PUITN", 1)]
    [InlineData("", "ABC", 3)]
    [InlineData("SAME", "SAME", 0)]
    public void Between_KnownWords_IsKnown(string first, string second, int expected) => Assert.Equal(expected, Between(first, second));

    [Fact]
    public void Between_AnyWords_AgreesWithTheOracle() => Gen.Select(Word, Word).Sample(pair =>
        Between(pair.Item1, pair.Item2) == (int)new F23.StringSimilarity.OptimalStringAlignment().Distance(pair.Item1, pair.Item2));

    [Fact]
    public void Between_WordsOfMoreThanSixtyFourLetters_AgreesWithTheOracle() => Gen.Select(Gen.String[Gen.Char["AB"], 66, 90], Gen.String[Gen.Char["AB"], 66, 90]).Sample(
        pair => Between(pair.Item1, pair.Item2) == (int)new F23.StringSimilarity.OptimalStringAlignment().Distance(pair.Item1, pair.Item2),
        iter: 50);

    private static int Between(string first, string second) => EditDistance.Between(Encoding.ASCII.GetBytes(first), Encoding.ASCII.GetBytes(second));
}
