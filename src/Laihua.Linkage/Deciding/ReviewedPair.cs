namespace Laihua.Linkage;

/// <summary>What a pair weighs of which people said whether it is one person, and whether a veto would have left it to them anyway.</summary>
internal readonly record struct ReviewedPair(int Weight, bool Same, bool Vetoed);
