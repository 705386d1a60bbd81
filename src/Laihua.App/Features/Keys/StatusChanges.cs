using System.Buffers.Binary;
using Laihua.Credentials;

namespace Laihua.App.Features.Keys;

/// <summary>What differs between two issues of a list, in four bytes each: index · 4 + status, rising.</summary>
internal static class StatusChanges
{
    private const int StatusKinds = 4;
    private const int EntriesPerByte = 4;

    /// <summary>The entries of the newer array that differ from the older one.</summary>
    public static byte[] Between(StatusArray older, StatusArray newer)
    {
        var (before, after) = (older.ToBytes(), newer.ToBytes());
        var changes = new List<byte>();
        Span<byte> entry = stackalloc byte[sizeof(int)];
        for (var place = 0; place < after.Length; place++)
        {
            for (var index = place * EntriesPerByte; before[place] != after[place] && index < (place + 1) * EntriesPerByte; index++)
            {
                if (older[index] != newer[index])
                {
                    BinaryPrimitives.WriteInt32BigEndian(entry, (index * StatusKinds) + (int)newer[index]);
                    changes.AddRange(entry);
                }
            }
        }

        return [.. changes];
    }

    /// <summary>What an index was changed to; null where it is not among the changes.</summary>
    public static ArtefactStatus? Find(ReadOnlySpan<byte> changes, int index)
    {
        var (low, high) = (0, (changes.Length / sizeof(int)) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = BinaryPrimitives.ReadInt32BigEndian(changes[(middle * sizeof(int))..]);
            if (entry / StatusKinds == index)
            {
                return (ArtefactStatus)(entry % StatusKinds);
            }

            (low, high) = entry / StatusKinds < index ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
