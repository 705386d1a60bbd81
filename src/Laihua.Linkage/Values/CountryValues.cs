using System.Text;

namespace Laihua.Linkage;

/// <summary>Countries by code of two or three letters, by English or Chinese name, by usual other names; states that are no more lead to those that followed.</summary>
/// <remarks>A name that is not known is compared with the same name alone, and against every other it says nothing.</remarks>
internal sealed class CountryValues : ValueTable
{
    private const byte Related = 2;
    private const byte Differs = 3;
    private const byte Unknown = (byte)'?';
    private static readonly Lazy<Dictionary<string, string>> Codes = new(ReadCodes);
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Successors = new(ReadSuccessors);

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into)
    {
        var length = Folding.Fold(cell, into);
        if (length > 0 && Codes.Value.TryGetValue(Encoding.Latin1.GetString(into[..length]), out var code))
        {
            return Encoding.ASCII.GetBytes(code, into);
        }

        if (length > 0)
        {
            into[..length].CopyTo(into[1..]);
            into[0] = Unknown;
            length++;
        }

        return length;
    }

    internal override byte Level(int first, int second)
    {
        var one = Pool[first];
        var other = Pool[second];
        if (one[0] == Unknown || other[0] == Unknown)
        {
            return Levels.None;
        }

        return Follows(Encoding.ASCII.GetString(one), Encoding.ASCII.GetString(other)) ? Related : Differs;
    }

    private static bool Follows(string one, string other) =>
        (Successors.Value.TryGetValue(one, out var ofOne) && ofOne.Contains(other)) || (Successors.Value.TryGetValue(other, out var ofOther) && ofOther.Contains(one));

    private static Dictionary<string, string> ReadCodes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in DataFile.Lines("successors.csv").Skip(1).Select(line => line.Split(';')))
        {
            Add(codes, parts[0], [parts[0], .. parts[1].Split('|')]);
        }

        foreach (var parts in DataFile.Lines("countries.csv").Skip(1).Select(line => line.Split(';')))
        {
            Add(codes, parts[0], [parts[0], parts[1], parts[2], parts[3], .. parts[4].Split('|')]);
        }

        codes["D"] = "DEU"; // As machine-readable documents write it.
        return codes;
    }

    private static void Add(Dictionary<string, string> codes, string code, IEnumerable<string> names)
    {
        Span<byte> folded = stackalloc byte[512];
        foreach (var name in names)
        {
            var length = Folding.Fold(name, folded);
            if (length > 0)
            {
                codes.TryAdd(Encoding.Latin1.GetString(folded[..length]), code);
            }
        }
    }

    private static Dictionary<string, HashSet<string>> ReadSuccessors() => DataFile.Lines("successors.csv")
        .Skip(1)
        .Select(line => line.Split(';'))
        .ToDictionary(parts => parts[0], parts => parts[2].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
