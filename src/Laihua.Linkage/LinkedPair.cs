namespace Laihua.Linkage;

/// <summary>A pair that is one person, or perhaps.</summary>
/// <param name="Number">Its place in the result, from zero.</param>
/// <param name="Left">The id of the record of the first table (of one table: the smaller in the order of characters).</param>
/// <param name="Right">The id of the other record.</param>
/// <param name="Probability">How likely they are one person, by the model.</param>
/// <param name="Weight">The same in bits: the sum of the account.</param>
/// <param name="Outcome">What is decided.</param>
/// <param name="Cluster">Where a person may have several records the number of the group they are in, from one; zero where they are not joined.</param>
public sealed record LinkedPair(int Number, string Left, string Right, double Probability, double Weight, PairOutcome Outcome, int Cluster);
