using System.Numerics;

namespace Laihua.Linkage;

/// <summary>Remembers the levels of pairs of values that were compared lately. Threads may share it: an entry is one machine word.</summary>
internal sealed class LevelMemory
{
    private const int ValueBits = 28;
    private const int MostSlots = 1 << 20;
    private readonly ValueTable table;
    private readonly ulong[] slots;
    private readonly int mask;

    /// <summary>By field its memory; fields of one table share one. None where comparing costs no more than remembering, or values hardly come back.</summary>
    internal static LevelMemory?[] Of(Records records)
    {
        var memories = new Dictionary<ValueTable, LevelMemory>();
        LevelMemory For(ValueTable table) => memories.TryGetValue(table, out var memory) ? memory : memories[table] = new(table, records.Count);
        return [.. records.Fields.Select(field => field.Kind is FieldKind.GivenName or FieldKind.FamilyName or FieldKind.FullName or FieldKind.Text or FieldKind.Code ? For(field.Table) : null)];
    }

    private LevelMemory(ValueTable table, int records)
    {
        this.table = table;
        slots = new ulong[Math.Min(MostSlots, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, records)))];
        mask = slots.Length - 1;
    }

    internal byte Level(int first, int second)
    {
        var (low, high) = first < second ? ((ulong)first, (ulong)second) : ((ulong)second, (ulong)first);
        var key = (low << ValueBits) | high;
        ref var slot = ref slots[(int)((key * 0x9E3779B97F4A7C15) >> 40) & mask];
        var held = Volatile.Read(ref slot);
        if (held >> 8 == key && held != 0)
        {
            return (byte)held;
        }

        var level = table.Compare((int)low, (int)high);
        Volatile.Write(ref slot, (key << 8) | level);
        return level;
    }
}
