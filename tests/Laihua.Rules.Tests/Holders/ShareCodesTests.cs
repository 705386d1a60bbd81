using Laihua.Rules.Holders;

namespace Laihua.Rules.Tests.Holders;

public sealed class ShareCodesTests
{
    private static readonly string Code = ShareCodes.From([1, 2, 3, 4, 5, 6, 7, 8]);

    [Fact]
    public void From_TheWorkedExample_GivesTheCheckCharacter() => Assert.Equal("000000012", ShareCodes.From([0, 0, 0, 0, 0, 0, 0, 1]));

    [Theory]
    [InlineData("000-000-012", "000000012")]
    [InlineData(" ooo ooo ol2 ", "000000012")]
    [InlineData("000-000-013", null)]
    [InlineData("000-000-01U", null)]
    [InlineData("000-000-01", null)]
    public void Read_AsPeopleType_IsReadOrRefused(string typed, string? code) => Assert.Equal(code, ShareCodes.Read(typed));

    [Fact]
    public void Read_WithAnyOneCharacterWrong_IsNoCode()
    {
        for (var at = 0; at < ShareCodes.Length; at++)
        {
            foreach (var letter in PlainCode.Letters.Where(l => l != Code[at]))
            {
                Assert.Null(ShareCodes.Read(Code[..at] + letter + Code[(at + 1)..]));
            }
        }
    }

    [Fact]
    public void Read_WithAnyTwoCharactersChangedRound_IsNoCode()
    {
        for (var one = 0; one < ShareCodes.Length; one++)
        {
            for (var other = one + 1; other < ShareCodes.Length; other++)
            {
                var letters = Code.ToCharArray();
                (letters[one], letters[other]) = (letters[other], letters[one]);
                Assert.Equal(letters[one] == letters[other] ? Code : null, ShareCodes.Read(new string(letters)));
            }
        }
    }
}
