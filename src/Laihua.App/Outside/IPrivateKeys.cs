using Laihua.Credentials;

namespace Laihua.App.Outside;

/// <summary>Where private halves lie: in files, or on a token.</summary>
public interface IPrivateKeys
{
    /// <summary>The key of that number, or null where it is not here.</summary>
    SigningKey? Open(KeyId id);

    /// <summary>
    /// A new key under that number. One that is there already is taken: the number was given out before, and the save that should have kept
    /// it was lost.
    /// </summary>
    SigningKey Create(KeyId id, int algorithm);
}
