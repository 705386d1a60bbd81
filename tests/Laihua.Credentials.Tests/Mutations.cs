using CsCheck;

namespace Laihua.Credentials.Tests;

/// <summary>Changes to bytes that were good, made by one who knows their form: one to three at a time.</summary>
internal static class Mutations
{
    /// <summary>Heads of CBOR that promise much: lengths of eight bytes, indefinite lengths, breaks, tags, floats, null.</summary>
    private static readonly byte[] Heads = [0x1b, 0x3b, 0x5b, 0x5f, 0x7b, 0x7f, 0x9b, 0x9f, 0xbb, 0xbf, 0xc0, 0xd8, 0xf6, 0xfb, 0xff, 0x00, 0x80, 0xa0];

    private static readonly Gen<Edit> Edits = Gen.Select(Gen.Int[0, 7], Gen.Int[0, int.MaxValue - 1], Gen.Byte[1, 255], Gen.Byte.Array[1, 12])
        .Select((kind, at, change, run) => new Edit(kind, at, change, run));

    /// <param name="bytes">Good bytes.</param>
    /// <param name="other">Other good bytes, of which a part is put in.</param>
    public static Gen<byte[]> Of(byte[] bytes, byte[] other) =>
        Edits.Array[1, 3].Select(edits => edits.Aggregate(bytes, (now, edit) => edit.Applied(now, other)));

    private sealed record Edit(int Kind, int At, byte Change, byte[] Run)
    {
        public byte[] Applied(byte[] bytes, byte[] other)
        {
            if (bytes.Length == 0)
            {
                return Run;
            }

            var at = At % bytes.Length;
            var end = Math.Min(bytes.Length, at + Run.Length);
            return Kind switch
            {
                0 => [.. bytes[..at], (byte)(bytes[at] ^ Change), .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], .. Run, .. bytes[at..]],
                2 => [.. bytes[..at], .. bytes[end..]],
                3 => [.. bytes, .. Run],
                4 => [.. bytes[..at], .. Run[..(end - at)], .. bytes[end..]],
                5 => bytes[..at],
                6 => [.. bytes[..at], .. other[Math.Min(at, other.Length)..]],
                _ => [.. bytes[..at], Heads[Change % Heads.Length], .. bytes[(at + 1)..]],
            };
        }
    }
}
