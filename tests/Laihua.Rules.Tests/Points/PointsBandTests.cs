using System.Globalization;
using Laihua.Rules.Points;

namespace Laihua.Rules.Tests.Points;

public sealed class PointsBandTests
{
    /// <summary>A band as it is written, a number below, at and above each end, and which of them it holds.</summary>
    [Theory]
    [InlineData("10", true, "20", true, "[10, 20]", "9.99 10 10.01 19.99 20 20.01", "10 10.01 19.99 20")]
    [InlineData("10", false, "20", false, "(10, 20)", "9.99 10 10.01 19.99 20 20.01", "10.01 19.99")]
    [InlineData("10", true, "20", false, "[10, 20)", "9.99 10 10.01 19.99 20 20.01", "10 10.01 19.99")]
    [InlineData("10", false, "20", true, "(10, 20]", "9.99 10 10.01 19.99 20 20.01", "10.01 19.99 20")]
    [InlineData(null, false, "20", true, "(-∞, 20]", "-5 0 20 20.01", "-5 0 20")]
    [InlineData("10", true, null, false, "[10, ∞)", "9.99 10 1000000", "10 1000000")]
    [InlineData(null, true, null, true, "(-∞, ∞)", "-5 0 20", "-5 0 20")]
    [InlineData("10", true, "10", true, "[10, 10]", "9.99 10 10.01", "10")]
    public void Holds_AroundEachEnd_IsAsTheBandIsWritten(string? from, bool fromIncluded, string? to, bool toIncluded, string label, string tried, string held)
    {
        PointsBand band = new(End(from), fromIncluded, End(to), toIncluded, 5, new("A band", "分段"));

        Assert.Equal(label, band.Label);
        Assert.Equal(held, string.Join(' ', tried.Split(' ').Where(number => band.Holds(Number(number)))));
    }

    private static decimal? End(string? text) => text is null ? null : Number(text);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
