namespace Laihua.Linkage.Registers;

/// <summary>What the bytes of the registers depend on besides the options.</summary>
/// <param name="Generator">Counted up when the same options make other bytes.</param>
/// <param name="StockSha256">The hash of the tables of names, countries and mistakes.</param>
public sealed record RegisterVersions(int Generator, string StockSha256);
