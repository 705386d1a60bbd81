namespace Laihua.Rules.Tests.Points;

public sealed class SecondReadingTests
{
    public static TheoryData<string> Tables => ["interim-2017", "trial-2016"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void For_PayAndMonthsAtEveryEndAndBesideIt_AgreesWithTheSecondReading(string version)
    {
        SecondReading reading = new(version);
        var table = SomeFacts.Table(version);

        Assert.All(reading.Ends("salary").SelectMany(Around), pay => Assert.Equal(
            reading.Number("salary", pay),
            (SomeFacts.Aged(30) with { AnnualSalaryCny = pay }).Line(table, "salary").Points));
        Assert.All(reading.Ends("months").SelectMany(Around), months => Assert.Equal(
            reading.Number("months", months),
            (SomeFacts.Aged(30) with { MonthsPerYear = months }).Line(table, "months").Points));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void For_EveryAge_AgreesWithTheSecondReading(string version)
    {
        SecondReading reading = new(version);

        Assert.All(Enumerable.Range(18, 113), age => Assert.Equal(
            reading.Number("age", age),
            SomeFacts.Aged(age).Line(SomeFacts.Table(version), "age").Points));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void For_EveryOption_AgreesWithTheSecondReading(string version)
    {
        SecondReading reading = new(version);
        var table = SomeFacts.Table(version);

        Assert.All(table.Item("education").Options.Where(option => option.Field is null), option => Assert.Equal(
            reading.Option("education", option.Id),
            (SomeFacts.Aged(30) with { Education = option.Id }).Line(table, "education").Points));
        Assert.All(table.Item("chinese").Options, option => Assert.Equal(
            reading.Option("chinese", option.Id),
            (SomeFacts.Aged(30) with { Chinese = [option.Id] }).Line(table, "chinese").Points));
        Assert.All(table.Item("elite").Options, option => Assert.Equal(
            reading.Option("elite", option.Id),
            (SomeFacts.Aged(30) with { Elite = [option.Id] }).Line(table, "elite").Points));
        Assert.All(table.Item("region").Options, option => Assert.Equal(
            reading.Option("region", option.Id),
            (SomeFacts.Aged(30) with { RegionGround = option.Id }).Line(table, "region").Points));
    }

    private static IEnumerable<decimal> Around(decimal end) => [end - 0.01m, end, end + 0.01m];
}
