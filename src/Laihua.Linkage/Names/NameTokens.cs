namespace Laihua.Linkage;

/// <summary>The distinct tokens of names, each with its groups of spellings, its skeleton and its rough sound.</summary>
internal sealed class NameTokens
{
    private const int Longest = 256;
    private const double NearFrom = 0.92;
    private const double AlikeFrom = 0.82;
    private const int ShortToken = 4;
    private const int LongToken = 8;
    private readonly SpanPool<byte> tokens = new();
    private readonly SpanPool<byte> skeletons = new();
    private readonly List<int[]> groups = [];
    private readonly List<int> skeleton = [];
    private readonly List<ulong> codes = [];

    internal ReadOnlySpan<byte> this[int id] => tokens[id];

    internal int Intern(ReadOnlySpan<byte> token)
    {
        token = token[..Math.Min(token.Length, Longest)];
        var count = tokens.Count;
        var id = tokens.Intern(token);
        if (id == count)
        {
            Span<byte> sound = stackalloc byte[Longest];
            groups.Add(Spellings.GroupsOf(token));
            skeleton.Add(skeletons.Intern(sound[..Phonetics.Skeleton(token, sound)]));
            codes.Add(Phonetics.Code(token));
        }

        return id;
    }

    internal ulong Code(int id) => codes[id];

    internal ulong Skeleton(int id) => Hash64.Of(skeletons[skeleton[id]]);

    internal bool Variants(int first, int second) => first == second || skeleton[first] == skeleton[second] || Spellings.Meet(groups[first], groups[second]);

    internal bool InitialOf(int first, int second) =>
        (tokens[first].Length == 1 || tokens[second].Length == 1) && tokens[first][0] == tokens[second][0];

    /// <summary>How two words stand to each other as letters: near, alike, or neither.</summary>
    internal static byte Spelt(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, byte near, byte alike, byte differs)
    {
        var shorter = Math.Min(one.Length, other.Length);
        if (shorter < 2)
        {
            return differs;
        }

        var likeness = JaroWinkler.Similarity(one, other);
        if (likeness < AlikeFrom && shorter < LongToken)
        {
            return differs;
        }

        if (likeness >= NearFrom && shorter > ShortToken)
        {
            return near;
        }

        var distance = EditDistance.Between(one, other);
        return distance <= (shorter >= LongToken ? 2 : shorter >= ShortToken ? 1 : 0) ? near : likeness >= AlikeFrom ? alike : differs;
    }
}
