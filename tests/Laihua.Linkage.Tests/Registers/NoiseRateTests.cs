using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

/// <summary>The table of noise, transcribed a second time, against what was made and what the tags say.</summary>
public sealed class NoiseRateTests
{
    /// <summary>No seed of a right generator in a thousand leaves this many standard deviations in any of the cells.</summary>
    private const double Deviations = 4.5;

    [Theory]
    [InlineData("passport-typo", .005, .02, .05)]
    [InlineData("passport-missing", .005, .02, .06)]
    [InlineData("previous-passport", .30, .15, 0)]
    [InlineData("names-swapped", .005, .02, .06)]
    [InlineData("name-in-one-field", .02, .10, .30)]
    [InlineData("given-dropped", .03, .10, .20)]
    [InlineData("name-joined", .05, .15, .30)]
    [InlineData("spelling-variant", .01, .04, .10)]
    [InlineData("name-typo", .01, .04, .10)]
    [InlineData("diacritics-lost", .005, .02, .05)]
    [InlineData("chinese-name", .01, .05, .15)]
    [InlineData("birth-swapped", .002, .008, .02)]
    [InlineData("birth-digit", .003, .01, .03)]
    [InlineData("birth-missing", .003, .015, .06)]
    [InlineData("sex-wrong", .001, .005, .01)]
    [InlineData("nationality", .002, .01, .03)]
    [InlineData("employer", .05, .15, .35)]
    public void Rates_OverBothRegisters_AreThoseOfTheTable(string corruption, double mild, double typical, double harsh)
    {
        Assert.All(
            new[] { (NoiseLevel.Mild, mild), (NoiseLevel.Typical, typical), (NoiseLevel.Harsh, harsh) },
            level => AssertRate(corruption, level.Item1, level.Item2));
    }

    [Theory]
    [InlineData(NoiseLevel.Mild)]
    [InlineData(NoiseLevel.Typical)]
    [InlineData(NoiseLevel.Harsh)]
    public void Made_EveryCorruptionInEachRegister_LiesInTheIntervalOfItsChances(NoiseLevel level)
    {
        var outside = MadeRegisters.Of(level).Manifest.Rates
            .Where(rate => Math.Abs(rate.Made - rate.Expected) > Deviations * Math.Sqrt(rate.Expected) + 1)
            .Select(rate => $"{rate.Register} {rate.Corruption}: {rate.Made} of {rate.Expected:F1}");

        Assert.Empty(outside);
    }

    [Theory]
    [InlineData(NoiseLevel.Mild)]
    [InlineData(NoiseLevel.Typical)]
    [InlineData(NoiseLevel.Harsh)]
    public void Tags_OfTheTruth_AreThoseThatWereMadeAndCopiesOfThem(NoiseLevel level)
    {
        var made = MadeRegisters.Of(level);

        Assert.All(made.Manifest.Rates.Where(rate => rate.Made > 50), rate =>
        {
            var rows = made.Rows.Count(row => row.Register == rate.Register && row.Has(rate.Corruption));
            Assert.InRange(rows, rate.Made, rate.Made * 4);
        });
    }

    [Fact]
    public void Made_WithoutNoise_IsNothingButFormerNumbers()
    {
        var rates = MadeRegisters.WithoutNoise.Manifest.Rates;

        Assert.All(rates, rate => Assert.Equal(rate.Corruption == "previous-passport" ? rate.Eligible : 0, rate.Made));
        Assert.All(MadeRegisters.WithoutNoise.Rows, row => Assert.Empty(row.Tags.Except(["previous-passport", "duplicate"])));
    }

    [Fact]
    public void Made_RegisterB_IsCleaner()
    {
        var rates = MadeRegisters.Of(NoiseLevel.Typical).Manifest.Rates.Where(rate => rate.Corruption != "previous-passport").ToLookup(rate => rate.Register);

        Assert.All(rates["A"].Zip(rates["B"]), pair => Assert.True(pair.Second.Rate < pair.First.Rate, pair.First.Corruption));
    }

    [Fact]
    public void Errors_OfOneRow_ComeTogether()
    {
        var rows = MadeRegisters.Of(NoiseLevel.Typical).Rows.ToList();
        var (typos, births) = (rows.Count(row => row.Has("name-typo")), rows.Count(row => row.Has("birth-digit")));
        var both = rows.Count(row => row.Has("name-typo") && row.Has("birth-digit"));

        Assert.True(both > 1.5 * typos * births / rows.Count, $"{both} of {typos} and {births}");
    }

    private static void AssertRate(string corruption, NoiseLevel level, double rate)
    {
        var cells = MadeRegisters.Of(level).Manifest.Rates.Where(cell => cell.Corruption == corruption).ToList();
        var (eligible, expected, made) = (cells.Sum(cell => cell.Eligible), cells.Sum(cell => cell.Expected), cells.Sum(cell => cell.Made));

        // The mix of offices and registers moves the mean by some hundredths of it; chance adds its own.
        Assert.InRange(expected / eligible, rate * .88, rate * 1.12);
        Assert.InRange(made, (rate * .88 * eligible) - (Deviations * Math.Sqrt(rate * eligible)), (rate * 1.12 * eligible) + (Deviations * Math.Sqrt(rate * eligible)));
    }
}
