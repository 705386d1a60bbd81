using System.Security.Cryptography;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>A file that knows its SHA-256 when it is closed.</summary>
internal sealed class HashedFile(string path) : IDisposable
{
    private const int BufferBytes = 1 << 18;

    private readonly FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose()
    {
        file.Dispose();
        hash.Dispose();
    }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        file.Write(bytes);
        hash.AppendData(bytes);
    }

    /// <summary>The name and hash of what was written.</summary>
    internal RegisterFile Finish(long rows)
    {
        file.Flush();
        return new(Path.GetFileName(path), rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
