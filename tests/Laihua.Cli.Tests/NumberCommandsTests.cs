using System.Text.Json;
using Laihua.Rules.People;

namespace Laihua.Cli.Tests;

public sealed class NumberCommandsTests
{
    [Theory]
    [InlineData("NUMBER-003", "990000000000000000")]
    [InlineData("NUMBER-001", "x")]
    public async Task Check_WrongNumber_IsDoneAndNotValid(string rule, string number)
    {
        var (exit, output, _) = await Terminal.RunAsync("number", "check", number);

        using var check = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.False(check.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(rule, check.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Check_Number_IsValid()
    {
        var (exit, output, _) = await Terminal.RunAsync("number", "check", LifetimeNumber.From(42).Value);

        using var check = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.True(check.RootElement.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task New_Count_PrintsAsManyDifferentNumbers()
    {
        var (exit, output, _) = await Terminal.RunAsync("number", "new", "--count", "5");

        var numbers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, exit);
        Assert.Equal(5, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.True(LifetimeNumber.IsValid(number)));
    }
}
