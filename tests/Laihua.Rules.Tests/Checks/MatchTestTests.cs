using Laihua.Rules.Checks;

namespace Laihua.Rules.Tests.Checks;

public sealed class MatchTestTests
{
    private const string Employer = "91230100MA1AB2CD3E";
    private const string Passport = "EA0001234";

    [Theory]
    [InlineData("91230100MA1AB2CD3E", true)]
    [InlineData(" 9123 0100-ma1a b2cd3e ", true)]
    [InlineData("91230100MA1AB2CD3F", false)]
    [InlineData("91230100MA1AB2CD3", false)]
    [InlineData("", false)]
    public void Matches_TheCodeOfTheEmployer_WholeAndForgivingHowItIsWritten(string typed, bool matches) =>
        Assert.Equal(matches, MatchTest.Matches(MatchKind.Employer, typed, Employer, Passport));

    [Theory]
    [InlineData("1234", true)]
    [InlineData("1 2-3 4", true)]
    [InlineData("1235", false)]
    [InlineData("234", false)]
    [InlineData("01234", false)]
    [InlineData("EA0001234", false)]
    [InlineData("", false)]
    public void Matches_TheEndOfThePassport_FourCharactersAndNoMore(string typed, bool matches) =>
        Assert.Equal(matches, MatchTest.Matches(MatchKind.Passport, typed, Employer, Passport));
}
