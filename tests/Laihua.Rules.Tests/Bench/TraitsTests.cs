using Laihua.Rules.Bench;

namespace Laihua.Rules.Tests.Bench;

public sealed class TraitsTests
{
    [Fact]
    public void AgeBand_Values_AreTheBandsOfTheInterimTableAndNotStated() => Assert.Equal(
        [
            "18-25: 18 to 25, 18至25周岁",
            "26-35: 26 to 35, 26至35周岁",
            "36-45: 36 to 45, 36至45周岁",
            "46-55: 46 to 55, 46至55周岁",
            "56-60: 56 to 60, 56至60周岁",
            "61+: 61 and over, 61周岁以上",
            "unknown: Not stated, 未填写",
        ],
        Traits.AgeBand.Values.Select(value => $"{value.Id}: {value.Name.En}, {value.Name.Zh}"));
}
