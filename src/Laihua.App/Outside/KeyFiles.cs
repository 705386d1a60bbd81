using Laihua.Credentials;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Outside;

/// <summary>The private halves of the issuer keys: one file each, readable by the service alone, never in the database.</summary>
/// <remarks><para>Configuration <c>Keys:Directory</c>, by default <c>var/keys</c>.</para></remarks>
public sealed class KeyFiles(IConfiguration configuration)
{
    private readonly string folder = configuration["Keys:Directory"] ?? "var/keys";

    /// <summary>The numbers of the roots for trying out: no issuer has such a one.</summary>
    private static readonly KeyId[] TrialRootIds = [new(0xF0000001), new(0xF0000002), new(0xF0000003)];

    /// <summary>The key of that number, or null where its file is not on this machine.</summary>
    public SoftwareKey? Open(KeyId id) =>
        File.Exists(PathOf(id)) ? SoftwareKey.FromPkcs8(id, File.ReadAllBytes(PathOf(id))) : null;

    /// <summary>
    /// Three roots for trying out, made on the spot where there are none. They all lie on this one machine, so they prove nothing that it
    /// does not say itself: real roots lie with three people, who sign apart.
    /// </summary>
    public IReadOnlyList<SoftwareKey> TrialRoots() => [.. TrialRootIds.Select(id => Open(id) ?? Made(id))];

    /// <summary>Keeps a new key; an existing one is never overwritten.</summary>
    public void Keep(SoftwareKey key)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(PathOf(key.Id), options);
        file.Write(key.ExportPkcs8());
    }

    private SoftwareKey Made(KeyId id)
    {
        var key = SoftwareKey.Create(id);
        Keep(key);
        return key;
    }

    private string PathOf(KeyId id) => Path.Combine(folder, $"{id}.p8");
}
