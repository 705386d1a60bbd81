namespace Laihua.Linkage.Registers;

/// <summary>One file that was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">How many rows it has; 0 for one that is no table.</param>
/// <param name="Sha256">The hash of its bytes, in hexadecimal.</param>
public sealed record RegisterFile(string Name, long Rows, string Sha256);
