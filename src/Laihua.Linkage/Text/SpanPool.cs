using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Laihua.Linkage;

/// <summary>Every distinct run of characters (or bytes) once, under a number from zero upwards; the runs stand one behind the other in few large arrays.</summary>
/// <typeparam name="T">The character.</typeparam>
internal sealed class SpanPool<T>
    where T : unmanaged, IEquatable<T>
{
    private const int ChunkBits = 20;
    private const int Least = 32;
    private readonly List<T[]> chunks = [];
    private int[] slots = new int[64];
    private uint[] hashes = new uint[Least];
    private long[] starts = new long[Least];
    private int[] lengths = new int[Least];
    private int used = 1 << ChunkBits;

    internal int Count { get; private set; }

    internal ReadOnlySpan<T> this[int id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => chunks[(int)(starts[id] >> 32)].AsSpan((int)starts[id], lengths[id]);
    }

    /// <summary>The number of a run, a new one when it was not seen before.</summary>
    internal int Intern(ReadOnlySpan<T> run)
    {
        Ready();
        var hash = HashOf(run);
        var slot = Slot(run, hash);
        if (slots[slot] > 0)
        {
            return slots[slot] - 1;
        }

        if (Count * 2 >= slots.Length)
        {
            Grow();
            slot = Slot(run, hash);
        }

        Store(run, hash);
        slots[slot] = Count;
        return Count - 1;
    }

    /// <summary>The number of a run, or -1.</summary>
    internal int Find(ReadOnlySpan<T> run)
    {
        Ready();
        return slots[Slot(run, HashOf(run))] - 1;
    }

    /// <summary>Gives back what is only needed to find runs again; it is made anew when that is asked for.</summary>
    internal void Trim()
    {
        (slots, hashes) = ([], []);
        Array.Resize(ref starts, Count);
        Array.Resize(ref lengths, Count);
    }

    private void Ready()
    {
        if (slots.Length > 0)
        {
            return;
        }

        hashes = new uint[Math.Max(Least, Count)];
        Array.Resize(ref starts, hashes.Length);
        Array.Resize(ref lengths, hashes.Length);
        for (var id = 0; id < Count; id++)
        {
            hashes[id] = HashOf(this[id]);
        }

        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)hashes.Length)];
        Grow();
    }

    private static uint HashOf(ReadOnlySpan<T> run)
    {
        var hash = Hash64.Of(MemoryMarshal.AsBytes(run));
        return (uint)(hash ^ (hash >> 32));
    }

    private int Slot(ReadOnlySpan<T> run, uint hash)
    {
        var mask = slots.Length - 1;
        var slot = (int)(hash & (uint)mask);
        while (slots[slot] is var held and > 0 && !(hashes[held - 1] == hash && this[held - 1].SequenceEqual(run)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Store(ReadOnlySpan<T> run, uint hash)
    {
        if (Count == hashes.Length)
        {
            Array.Resize(ref hashes, Count * 2);
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref lengths, Count * 2);
        }

        if (used + run.Length > (1 << ChunkBits) || chunks.Count == 0)
        {
            chunks.Add(new T[Math.Max(1 << ChunkBits, run.Length)]);
            used = 0;
        }

        run.CopyTo(chunks[^1].AsSpan(used));
        hashes[Count] = hash;
        starts[Count] = ((long)(chunks.Count - 1) << 32) | (uint)used;
        lengths[Count++] = run.Length;
        used += run.Length;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var id = 0; id < Count; id++)
        {
            var slot = (int)(hashes[id] & (uint)mask);
            while (slots[slot] > 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = id + 1;
        }
    }
}
