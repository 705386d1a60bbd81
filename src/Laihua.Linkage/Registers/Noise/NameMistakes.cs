using Laihua.Linkage.Registers.Drawing;
using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>Mistakes in Latin names.</summary>
internal static class NameMistakes
{
    /// <summary>The width of the oldest column; names in machine-readable zones end at 30, 31 or 39.</summary>
    internal const int OldColumn = 20;

    private const int ShortestMistyped = 2;

    private static readonly int[] Widths = [39, 31, 30, OldColumn];

    private static readonly string[] Joints = ["", " ", "-"];

    internal static bool CanMistype(string name) => name.Length >= ShortestMistyped;

    /// <summary>The first given name, and of the next one an initial or nothing.</summary>
    internal static string WithoutMiddle(string given, int space, bool initial) => initial && given.Length > space + 2 ? given[..(space + 2)] : given[..space];

    /// <summary>Together, apart or with a hyphen: another way than now.</summary>
    internal static string JoinedOtherwise(string given, RandomStream stream)
    {
        var at = given.AsSpan().IndexOfAny(' ', '-');
        var joint = stream.Pick(Array.FindAll(Joints, joint => joint != given[at].ToString()));
        return string.Concat(given.AsSpan(0, at), joint, given.AsSpan(at + 1));
    }

    /// <summary>One mistake of the ear, the eye or the finger; always another text.</summary>
    internal static string Mistyped(string name, RandomStream stream)
    {
        var at = stream.Below(name.Length - 1);
        return stream.Below(6) switch
        {
            0 => Misread(name, Misreadings.BySound, stream),
            1 => Misread(name, Misreadings.BySight, stream),
            2 or 3 => Misread(name, Misreadings.ByKey, stream),
            4 when name[at] != name[at + 1] => string.Concat(name.AsSpan(0, at), [name[at + 1], name[at]], name.AsSpan(at + 2)),
            _ => stream.PerMille(300) ? name.Insert(at, name[at].ToString()) : name.Remove(at + 1, 1),
        };
    }

    /// <summary>Cut to the widest column that is too narrow, or to the old one.</summary>
    internal static (string Family, string Given) Truncated(string family, string given, RandomStream stream)
    {
        var width = stream.Pick(Array.FindAll(Widths, width => width < family.Length + 1 + given.Length));
        return family.Length >= width - 1
            ? (family[..Math.Min(width, family.Length)], "")
            : (family, given[..(width - family.Length - 1)].TrimEnd(' ', '-'));
    }

    private static string Misread(string name, Misreading[] table, RandomStream stream)
    {
        var start = stream.Below(table.Length);
        for (var tried = 0; tried < table.Length; tried++)
        {
            var mistake = table[(start + tried) % table.Length];
            if (mistake.In(name) is var place and >= 0 && name.Length > mistake.Read.Length)
            {
                return mistake.At(name, place);
            }
        }

        return name.Remove(name.Length - 1);
    }
}
