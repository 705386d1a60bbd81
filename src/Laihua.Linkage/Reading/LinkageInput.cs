using System.Diagnostics.CodeAnalysis;

namespace Laihua.Linkage;

/// <summary>Two tables (or one) that were read by a schema, ready to be linked.</summary>
public sealed class LinkageInput
{
    internal LinkageInput(Records records, IReadOnlyList<LinkageFinding> notes)
    {
        Records = records;
        Notes = notes;
    }

    /// <summary>What is worth knowing and no ground to refuse: a column without any value.</summary>
    public IReadOnlyList<LinkageFinding> Notes { get; }

    /// <summary>How many records the first table has.</summary>
    public int LeftCount => Records.Swapped ? Records.Count - Records.Split : Records.Split;

    /// <summary>How many records the second table has; none where one table is searched for duplicates.</summary>
    public int RightCount => Records.Count - LeftCount;

    internal Records Records { get; }

    /// <summary>Reads two tables, or one (<paramref name="right"/> null) to be searched for duplicates.</summary>
    /// <param name="schema">What their columns are.</param>
    /// <param name="left">The first table.</param>
    /// <param name="right">The second table.</param>
    /// <param name="input">What was read, when nothing is refused.</param>
    /// <param name="findings">Everything for which they are refused.</param>
    /// <param name="progress">Is told how many rows are read.</param>
    /// <returns>Whether they can be linked.</returns>
    public static bool TryRead(LinkageSchema schema, TableSource left, TableSource? right, [NotNullWhen(true)] out LinkageInput? input, out IReadOnlyList<LinkageFinding> findings, IProgress<LinkageStep>? progress = null)
    {
        input = new InputReader(schema, progress).Read(left, right, out findings);
        return input is not null;
    }
}
