using Laihua.Rules.Points;

namespace Laihua.Bench;

/// <summary>One person after the other: ours with its account, the peer's without.</summary>
internal static class Accounts
{
    private const int People = 4_000;
    private const int PeersPeople = 200;

    internal static async Task RunAsync()
    {
        Console.WriteLine("A score, one person at a time, one core");
        var table = PointsTable.All[0];
        var people = SomePeople.Drawn(People, seed: 7);
        PointsAccount[] accounts = [.. people.Select(person => Account(person))];
        PeerPerson[] theirs = [.. people.Take(PeersPeople).Select((person, index) => Peer.Person(person, accounts[index]))];
        var peer = new Peer(table);
        for (var index = 0; index < PeersPeople; index++)
        {
            if (await peer.TotalAsync(table.Id, theirs[index]) != accounts[index].Total)
            {
                throw new InvalidOperationException("The peer's total differs from ours: the comparison would be worthless.");
            }
        }

        var ours = Pace.Of(() => people.Count(person => PointsScore.For(person).TryGet(out _, out _)));
        var peers = Pace.Of(() => theirs.Count(person => peer.TotalAsync(table.Id, person).AsTask().GetAwaiter().GetResult() >= 0));
        Pace.Print("ours, with the whole account", ours);
        Pace.Print("Microsoft RulesEngine 6.0.1, the total alone", peers);
        Pace.Ratio("ours beside the peer", ours / peers);
    }

    private static PointsAccount Account(PointsFacts person) =>
        PointsScore.For(person).TryGet(out var account, out _) ? account : throw new InvalidOperationException("A drawn person cannot be scored.");
}
