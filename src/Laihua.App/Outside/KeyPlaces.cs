namespace Laihua.App.Outside;

/// <summary>Which of the places a key lies in: new ones on the token where one is configured, else in files.</summary>
public sealed class KeyPlaces(KeyFiles files, TokenKeys token)
{
    /// <summary>Whether new keys are made on the token.</summary>
    public bool NewOnToken => token.IsConfigured;

    /// <summary>The place of keys.</summary>
    public IPrivateKeys Of(bool onToken) => onToken ? token : files;
}
