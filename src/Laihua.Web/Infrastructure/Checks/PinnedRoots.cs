using Laihua.App.Outside;
using Laihua.Credentials;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>The root set that the checker's page carries: what it believes without proof, and by which it believes all lists.</summary>
/// <remarks>
/// <para>Configuration <c>Verify:Roots</c> names the file, which is read once: another set needs a restart, as another hand-over does. Without it
/// the set is the one that is published beside the trust list, and there is none before the first list.</para>
/// </remarks>
public sealed class PinnedRoots(IConfiguration configuration, PublicFolder folder)
{
    private readonly Lazy<byte[]?> named = new(() => configuration["Verify:Roots"] is { Length: > 0 } path ? Checked(path) : null);

    /// <summary>The file of the root set; empty where there is none yet: the checker then believes nothing.</summary>
    /// <exception cref="InvalidOperationException">The configured file is no root set.</exception>
    public async Task<byte[]> FileAsync(CancellationToken cancellation) => named.Value ?? await folder.ReadAsync(PublicFolder.RootsName, cancellation) ?? [];

    /// <summary>A page that pins a broken set would believe nothing, and nobody would know why.</summary>
    private static byte[] Checked(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return RootSet.TryDecode(bytes, out _, out var faults)
            ? bytes
            : throw new InvalidOperationException($"Verify:Roots is no root set: {string.Join(", ", faults.Select(f => f.Id))}");
    }
}
