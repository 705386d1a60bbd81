namespace Laihua.Linkage;

/// <summary>A sentence in both languages.</summary>
/// <param name="En">English.</param>
/// <param name="Zh">Chinese in simplified characters.</param>
public sealed record Words(string En, string Zh);
