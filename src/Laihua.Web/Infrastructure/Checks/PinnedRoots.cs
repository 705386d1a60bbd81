using Laihua.App.Outside;
using Laihua.Credentials;

namespace Laihua.Web.Infrastructure.Checks;

/// <summary>The root set that the checker's page carries: what it believes without proof, and by which it believes all lists.</summary>
/// <remarks>
/// <para>Configuration <c>Verify:Roots</c> names the file. Without it the roots for trying out are used, which lie on this machine.</para>
/// <para><b>Shape</b> Read once; another set needs a restart, as another hand-over does.</para>
/// </remarks>
public sealed class PinnedRoots(IConfiguration configuration, KeyFiles keys)
{
    private readonly Lazy<byte[]> file = new(() => configuration["Verify:Roots"] is { Length: > 0 } path ? Checked(path) : OfTrial(keys));

    /// <summary>The file of the root set.</summary>
    /// <exception cref="InvalidOperationException">The configured file is no root set.</exception>
    public ReadOnlyMemory<byte> File => file.Value;

    /// <summary>A page that pins a broken set would believe nothing, and nobody would know why.</summary>
    private static byte[] Checked(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        return RootSet.TryDecode(bytes, out _, out var faults)
            ? bytes
            : throw new InvalidOperationException($"Verify:Roots is no root set: {string.Join(", ", faults.Select(f => f.Id))}");
    }

    private static byte[] OfTrial(KeyFiles keys)
    {
        var roots = keys.TrialRoots();
        try
        {
            return new RootSet { Version = 1, Keys = [.. roots.Select(RootKey.Of)] }.Encode();
        }
        finally
        {
            foreach (var root in roots)
            {
                root.Dispose();
            }
        }
    }
}
