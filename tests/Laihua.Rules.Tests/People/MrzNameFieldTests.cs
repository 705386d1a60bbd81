using CsCheck;
using Laihua.Rules.People;

namespace Laihua.Rules.Tests.People;

public sealed class MrzNameFieldTests
{
    [Theory]
    [InlineData("SMITH", "JOHN EDWARD", 64, "SMITH<<JOHN EDWARD", false)]
    [InlineData("SUHARTO", "", 64, "SUHARTO", false)]
    [InlineData("SMITH", "JOHN EDWARD", 18, "SMITH<<JOHN EDWARD", false)]
    [InlineData("SMITH", "JOHN EDWARD", 17, "SMITH<<JOHN EDWAR", true)]
    [InlineData("SMITH", "JOHN EDWARD", 12, "SMITH<<JOHN", true)]
    [InlineData("SMITH", "JOHN", 7, "SMIT<<J", true)]
    [InlineData("A B C D", "J", 6, "A B<<J", true)]
    [InlineData("SUHARTONO", "", 6, "SUHART", true)]
    [InlineData("ALEXANDROVICH VAN DER BERG", "", 20, "ALEXAND VAN DER BERG", true)]
    [InlineData("ALEXANDROVICH J", "", 10, "ALEXANDR J", true)]
    [InlineData("AAAA BBBB", "", 8, "AAAA BBB", true)]
    public void Fit_Length_KeepsThePrimaryFirst(string primary, string secondary, int length, string text, bool truncated) =>
        Assert.Equal(new MrzNameField(text, truncated), MrzNameField.Fit(new(primary, secondary, Complete: true), length, ' '));

    [Fact]
    public void MrzForm_TwiceSixtyLetters_IsSixtyFourBytesOfBothNames()
    {
        var name = new PersonName(new string('A', 60), new string('B', 60));

        var form = name.MrzForm();

        Assert.Equal(new MrzNameField(new string('A', 60) + "<<BB", Truncated: true), form);
    }

    [Fact]
    public void Fit_AnyNameAndLength_FitsAndAgreesWithTheName()
    {
        var component = Gen.Char['A', 'Z'].Array[1, 14].Select(letters => new string(letters));
        var identifier = component.Array[1, 5];

        Gen.Select(identifier, identifier, Gen.Int[4, 64]).Sample(
            (family, given, length) =>
            {
                var printed = new PersonName(string.Join(' ', family), string.Join(' ', given));
                var field = MrzNameField.Fit(printed.ToMrz(), length);
                var parts = field.Text.Split("<<");
                return field.Text.Length <= length
                    && parts.Length == 2
                    && MrzNameMatch.Agrees(printed, parts[0].Replace('<', ' '), parts[1].Replace('<', ' '), field.Truncated);
            },
            iter: 2_000,
            seed: "0000KOIPe503");
    }

    [Theory]
    [InlineData("Müller", "Jürgen", "MUELLER", "JUERGEN", false, true)]
    [InlineData("Müller", "Jürgen", "MULLER", "JURGEN", false, true)]
    [InlineData("Müller", "Jürgen", "MILLER", "JURGEN", false, false)]
    [InlineData("Müller", "Jürgen", "MULLER", "", false, false)]
    [InlineData("Müller", "Jürgen", "MULLER", "JU", false, false)]
    [InlineData("Müller", "Jürgen Hans", "MULLER", "JU", true, true)]
    [InlineData("Müller", "Jürgen Hans", "MULLER", "JX", true, false)]
    [InlineData("Müller", "Jürgen Hans", "MULLER", "JURGEN HA", true, true)]
    [InlineData("Müller", "Jürgen Hans", "MULLER", "JURGEN HX", true, false)]
    [InlineData("Müller", "Jürgen", "MULLER", "JURGEN H", true, false)]
    public void Agrees_Zone_IsTheSameNameInEitherSpelling(string family, string given, string primary, string secondary, bool truncated, bool agrees) =>
        Assert.Equal(agrees, MrzNameMatch.Agrees(new(family, given), primary, secondary, truncated));
}
