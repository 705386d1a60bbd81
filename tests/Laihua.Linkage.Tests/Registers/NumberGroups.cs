namespace Laihua.Linkage.Tests.Registers;

/// <summary>Numbers that were joined, one with another.</summary>
internal sealed class NumberGroups
{
    private readonly Dictionary<string, string> parents = [];

    internal void Join(string one, string other) => parents[Of(one)] = Of(other);

    /// <summary>One number that stands for all that it was joined with.</summary>
    internal string Of(string number)
    {
        while (parents.TryGetValue(number, out var parent) && parent != number)
        {
            number = parent;
        }

        return number;
    }
}
