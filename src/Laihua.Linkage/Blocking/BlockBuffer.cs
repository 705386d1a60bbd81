namespace Laihua.Linkage;

/// <summary>Hashes and the records that have them; one for all keys of a walk, which are taken one after the other.</summary>
internal sealed class BlockBuffer
{
    internal ulong[] Hashes { get; private set; } = [];

    internal int[] Members { get; private set; } = [];

    /// <summary>Has room for so many; what it held is lost.</summary>
    internal void Have(int count)
    {
        if (count > Hashes.Length)
        {
            // Given up before the larger ones are asked for.
            (Hashes, Members) = ([], []);
            (Hashes, Members) = (new ulong[count], new int[count]);
        }
    }
}
