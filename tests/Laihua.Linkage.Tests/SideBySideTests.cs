namespace Laihua.Linkage.Tests;

/// <summary>Sorting with several threads, and putting pieces together.</summary>
public sealed class SideBySideTests
{
    private const int More = 100_000;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(20_000, 1)] // All the same.
    [InlineData(20_000, 2)]
    [InlineData(20_000, 300)]
    [InlineData(More, 1_000)]
    [InlineData(More, int.MaxValue)]
    public void Sort_NumbersByChance_IsTheRisingOrder(int count, int below)
    {
        var numbers = new int[count];
        var people = new SomePeople((uint)count ^ (uint)below);
        for (var at = 0; at < count; at++)
        {
            numbers[at] = people.Below(below);
        }

        int[] expected = [.. numbers.Order()];
        SideBySide.Sort(numbers);
        Assert.Equal(expected, numbers);
    }

    [Fact]
    public void Sort_RisingFallingAndPeaked_IsTheRisingOrder()
    {
        int[] rising = [.. Enumerable.Range(0, More)];
        int[][] orders = [[.. rising], [.. rising.Reverse()], [.. rising.Select(number => (number * 2) % More)], [.. rising.Select(number => Math.Min(number, More - number))]];
        foreach (var order in orders)
        {
            int[] expected = [.. order.Order()];
            SideBySide.Sort(order);
            Assert.Equal(expected, order);
        }
    }

    [Fact]
    public void KeptPair_HeaviestFirst_ThenByRecordsAndKey()
    {
        KeptPair[] pairs = [new(7, 9, -4_248, 0), new(3, 5, 70_000, 15), new(3, 4, 70_000, 2), new(int.MaxValue - 1, int.MaxValue, int.MaxValue, 255), new(2, 9, 70_000, 1), new(1, 2, int.MinValue + 1, 3)];
        SideBySide.Sort(pairs);
        Assert.Equal(
            [(int.MaxValue - 1, int.MaxValue, int.MaxValue, 255), (2, 9, 70_000, 1), (3, 4, 70_000, 2), (3, 5, 70_000, 15), (7, 9, -4_248, 0), (1, 2, int.MinValue + 1, 3)],
            pairs.Select(pair => (pair.First, pair.Second, pair.Weight, pair.Key)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(1 << 15, 1)]
    [InlineData((1 << 15) + 1, (1 << 16) - 1)]
    public void Pieces_Together_HoldAllInTheirOrderAndAreEmpty(int first, int second)
    {
        var (one, other) = (new Pieces<int>(), new Pieces<int>());
        for (var number = 0; number < first + second; number++)
        {
            (number < first ? one : other).Add(number);
        }

        Assert.Equal((first, second), (one.Count, other.Count));
        Assert.Equal(Enumerable.Range(0, first + second), Pieces<int>.Together(one, other));
        Assert.Equal((0, 0), (one.Count, other.Count));
        one.Add(8);
        Assert.Equal([8], Pieces<int>.Together(one));
    }
}
