using System.Text;

namespace Laihua.Linkage;

/// <summary>Small words of names and forms of address: passed over when names are compared, as long as something else is left.</summary>
internal static class Particles
{
    private static readonly SpanPool<byte> Known = Read();

    internal static bool Contains(ReadOnlySpan<byte> token) => Known.Find(token) >= 0;

    private static SpanPool<byte> Read()
    {
        var pool = new SpanPool<byte>();
        foreach (var word in DataFile.Lines("particles.txt").Where(line => line[0] != '#').SelectMany(line => line.Split(' ')))
        {
            pool.Intern(Encoding.ASCII.GetBytes(word));
        }

        return pool;
    }
}
