using Laihua.Credentials;

namespace Laihua.Bench;

/// <summary>The file of a list of a million permits of which a tenth is not valid, beside what entropy allows for random indices.</summary>
internal static class StatusSizes
{
    private const int NotValid = 100_000;

    internal static void Run()
    {
        Console.WriteLine("status list of a million permits, a tenth not valid");
        Print("all cancelled", 1, 0, 0);
        Print("20 % cancelled, 2 % suspended, 78 % replaced", 0.20, 0.02, 0.78);
        Print("a third of each", 1.0 / 3, 1.0 / 3, 1.0 / 3);
    }

    private static void Print(string what, double cancelled, double suspended, double replaced)
    {
        var (random, array, set) = (new Random(1), new StatusArray(), 0);
        while (set < NotValid)
        {
            var index = random.Next(array.Count);
            if (array[index] == ArtefactStatus.Valid)
            {
                var share = (double)set++ / NotValid;
                array[index] = share < cancelled ? ArtefactStatus.Cancelled : share < cancelled + suspended ? ArtefactStatus.Suspended : ArtefactStatus.Replaced;
            }
        }

        using var key = SoftwareKey.Create(new(1));
        var file = StatusList.Issue(array, "https://v.example", 0, DateTimeOffset.UnixEpoch.AddDays(20_000), key);
        var part = (double)NotValid / array.Count;
        var entropy = new[] { 1 - part, part * cancelled, part * suspended, part * replaced }.Where(p => p > 0).Sum(p => -p * Math.Log2(p)) * array.Count / 8;
        Console.WriteLine($"  {what,-52} {file.Length,16:N0} bytes ({entropy:N0} by entropy)");
    }
}
