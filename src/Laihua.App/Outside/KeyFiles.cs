using Laihua.Credentials;
using Microsoft.Extensions.Configuration;

namespace Laihua.App.Outside;

/// <summary>Private halves as files: one each, readable by the service alone, never in the database.</summary>
/// <remarks><para>Configuration <c>Keys:Directory</c>, by default <c>var/keys</c>.</para></remarks>
public sealed class KeyFiles(IConfiguration configuration) : IPrivateKeys
{
    private readonly string folder = configuration["Keys:Directory"] ?? "var/keys";

    /// <summary>The key of that number, or null where its file is not on this machine.</summary>
    public SoftwareKey? Open(KeyId id) =>
        File.Exists(PathOf(id)) ? SoftwareKey.FromPkcs8(id, File.ReadAllBytes(PathOf(id))) : null;

    SigningKey? IPrivateKeys.Open(KeyId id) => Open(id);

    /// <inheritdoc/>
    public SigningKey Create(KeyId id, int algorithm) => Open(id) ?? Made(id, algorithm);

    /// <summary>Keeps a new key; an existing one is never overwritten.</summary>
    public void Keep(SoftwareKey key) => PrivateFile.Create(PathOf(key.Id), key.ExportPkcs8());

    private SoftwareKey Made(KeyId id, int algorithm)
    {
        var key = SoftwareKey.Create(id, algorithm);
        Keep(key);
        return key;
    }

    private string PathOf(KeyId id) => Path.Combine(folder, $"{id}.p8");
}
