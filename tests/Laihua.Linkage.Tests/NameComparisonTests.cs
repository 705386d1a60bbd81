using CsCheck;

namespace Laihua.Linkage.Tests;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("Sergei Lavrov", "Сергей Викторович Лавров", true)]
    [InlineData("SergeiLavrov", "Sergei Lavrov", true)]
    [InlineData("Smith, John", "John Smith", true)]
    [InlineData("J. Smith", "John Smith", true)]
    [InlineData("JC Juncker", "Jean-Claude Juncker", true)]
    [InlineData("Osama bin Laden", "Usama ibn Laden", true)]
    [InlineData("Hsi Chin-ping", "Xi Jinping", true)]
    [InlineData("习近平", "Xi Jinping", true)]
    [InlineData("習近平", "习近平", true)]
    [InlineData("习近朋", "习近平", false)]
    [InlineData("김종은", "김정은", false)]
    [InlineData("BMW Aktiengesellschaft", "BMW AG", true)]
    [InlineData("vanderbilt corp", "van der bilt corp", true)]
    [InlineData("Boris Netanyahu", "Benjamin Netanyahu", false)]
    [InlineData("Murad Khasanovich Margoshvili", "Murad Iraklievich Margoshvili", false)]
    [InlineData("Volkswagen AG", "Siemens AG", false)]
    [InlineData("", "Anna", false)]
    [InlineData("---", "---", false)]
    public void Compare_TwoNames_SaysWhetherTheyMayBeOne(string first, string second, bool same) => Assert.Equal(same, NameComparison.Compare(first, second).Same);

    [Fact]
    public void Compare_AnyTwoTexts_IsTheSameInEitherOrderAndBetweenZeroAndOne()
    {
        var text = Gen.String[Gen.OneOf(Gen.Char["ABC abc-'.李金"], Gen.Char), 0, 40];

        Gen.Select(text, text).Sample(pair =>
        {
            var verdict = NameComparison.Compare(pair.Item1, pair.Item2);
            return verdict.Same == NameComparison.Compare(pair.Item2, pair.Item1).Same && verdict.Likeness is >= 0 and <= 1;
        });
    }

    [Fact]
    public void Compare_ANameWithItself_IsTheSame() => Gen.String[Gen.Char["ABCDEFGH abcdefgh-"], 1, 40].Where(name => name.Any(char.IsLetter)).Sample(name => NameComparison.Compare(name, name).Same);
}
