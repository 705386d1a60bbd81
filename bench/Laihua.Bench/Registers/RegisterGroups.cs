namespace Laihua.Bench.Registers;

/// <summary>Rows that were joined, directly or by way of others (Tarjan 1975).</summary>
internal sealed class RegisterGroups(int rows)
{
    private readonly int[] parent = [.. Enumerable.Range(0, rows)];

    internal int Of(int row)
    {
        while (parent[row] != row)
        {
            row = parent[row] = parent[parent[row]];
        }

        return row;
    }

    internal bool Join(int first, int second)
    {
        var (one, other) = (Of(first), Of(second));
        parent[Math.Max(one, other)] = Math.Min(one, other);
        return one != other;
    }

    /// <summary>How many groups hold rows of two people or more.</summary>
    internal int Mixed(RegisterTruth truth) => Enumerable.Range(0, rows).GroupBy(Of).Count(group => group.Select(truth.PersonOf).Distinct().Skip(1).Any());

    /// <summary>Of the people with rows to bring together, the share whose rows all stand in one group.</summary>
    internal double Whole(RegisterTruth truth)
    {
        var people = Enumerable.Range(0, rows).GroupBy(truth.PersonOf).Where(person => person.Skip(1).Any()).ToList();
        return people.Count(person => person.Select(Of).Distinct().Count() == 1) / (double)people.Count;
    }
}
