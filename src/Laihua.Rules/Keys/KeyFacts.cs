namespace Laihua.Rules.Keys;

/// <summary>What the rules know of a key.</summary>
/// <param name="Id">Its number, eight hexadecimal digits.</param>
/// <param name="Use">What it signs.</param>
/// <param name="Province">The two digits of its province; empty where it is the whole installation's.</param>
/// <param name="Year">The year whose key it is.</param>
/// <param name="Period">Its days.</param>
/// <param name="FirstUse">The first day on which it may be used: <see cref="DateOnly.MaxValue"/> until a trust list has published it.</param>
/// <param name="Revoked">Whether it was revoked.</param>
public sealed record KeyFacts(string Id, KeyUse Use, string Province, int Year, KeyPeriod Period, DateOnly FirstUse, bool Revoked)
{
    /// <summary>Whether it is in a published trust list.</summary>
    public bool Published => FirstUse != DateOnly.MaxValue;

    /// <summary>Whether it may sign on a day.</summary>
    public bool MaySign(DateOnly day) => !Revoked && day >= FirstUse && day >= Period.SignFrom && day <= Period.SignUntil;

    /// <summary>Whether it signs for the same things as another.</summary>
    public bool Serves(KeyFacts other) => Use == other.Use && Province == other.Province;
}
