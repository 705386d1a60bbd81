namespace Laihua.Linkage;

/// <summary>One thing in a schema or a table for which it is refused, or which is worth knowing.</summary>
/// <param name="Rule">Stable: <c>LINK-</c> and three digits.</param>
/// <param name="Field">Where: the property of the schema, or the file with its line.</param>
/// <param name="Message">What is wrong and what to do. Never repeats the data of a person.</param>
public sealed record LinkageFinding(string Rule, string Field, Words Message);
