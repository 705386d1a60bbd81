using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Outside;

/// <summary>The folder of what everybody may fetch: the trust list, the roots and the status lists, as an offline checker carries them too.</summary>
/// <remarks><para>Configuration <c>Published:Directory</c>, by default <c>published</c> beside the folder of the keys. Pages that serve it touch nothing else, so that it is read while the database is down.</para></remarks>
public sealed class PublicFolder(IConfiguration configuration)
{
    /// <summary>The trust list.</summary>
    public const string TrustListName = "trust.cbor";

    /// <summary>The root set.</summary>
    public const string RootsName = "roots.cbor";

    private readonly string folder = Path.GetFullPath(configuration["Published:Directory"] ?? Path.Combine(configuration["Keys:Directory"] ?? "var/keys", "..", "published"));

    /// <summary>The name of a status list.</summary>
    public static string StatusListName(int list) => FormattableString.Invariant($"{list}.cwt");

    /// <summary>What is in a file; null where there is none.</summary>
    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(Path.Combine(folder, name), cancellation);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether the file is there with these bytes.</summary>
    public async Task<bool> HasAsync(string name, byte[] sha256, CancellationToken cancellation) =>
        await ReadAsync(name, cancellation) is { } bytes && SHA256.HashData(bytes).AsSpan().SequenceEqual(sha256);

    /// <summary>Puts the file there: written beside and moved into place, so that whoever reads meanwhile has the whole old file or the whole new one.</summary>
    public Task PutAsync(string name, byte[] bytes, CancellationToken cancellation) => PutAsync(folder, name, bytes, cancellation);

    /// <summary>The same in a folder of the caller.</summary>
    public static async Task PutAsync(string into, string name, byte[] bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(into);
        var file = Path.Combine(into, name);
        var beside = $"{file}.{Guid.NewGuid():N}.new"; // Two nodes may write into one folder.
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                await stream.WriteAsync(bytes, cancellation);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
