namespace Laihua.Rules;

/// <summary>One thing that does not fit: which rule says so, at which field, in words, and by what authority.</summary>
/// <remarks>
/// <para><b>Shape</b> Rule ids are stable (<c>POINTS-004</c>) and printed on letters: never reused.</para>
/// </remarks>
/// <param name="Rule">The stable id of the rule.</param>
/// <param name="Field">The field at which it is shown, empty where it concerns the whole.</param>
/// <param name="Message">What is wrong and what to do, in both languages. Never repeats identity data.</param>
/// <param name="Source">The provision or the decision record on which the rule rests.</param>
public sealed record Finding(string Rule, string Field, Words Message, string Source);
