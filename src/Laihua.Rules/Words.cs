namespace Laihua.Rules;

/// <summary>A sentence or a term in both languages of the system.</summary>
/// <remarks><para><b>Shape</b> Two strings, never null; the Chinese text prevails where the two differ.</para></remarks>
/// <param name="En">English.</param>
/// <param name="Zh">Chinese in simplified characters.</param>
public sealed record Words(string En, string Zh)
{
    /// <summary>The text in one language: <c>zh</c> gives Chinese, everything else English.</summary>
    public string In(string language) => language.StartsWith("zh", StringComparison.Ordinal) ? Zh : En;
}
