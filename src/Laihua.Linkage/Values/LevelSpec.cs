namespace Laihua.Linkage;

/// <summary>One level at which two values of a kind may agree, the best first.</summary>
/// <param name="Id">Its name in accounts.</param>
/// <param name="Words">The same for people.</param>
/// <param name="Match">How often two records of one person stand at it, before anything is learnt.</param>
/// <param name="Chance">How often two people do, before anything is counted.</param>
internal sealed record LevelSpec(string Id, Words Words, double Match, double Chance);
