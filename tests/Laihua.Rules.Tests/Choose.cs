using CsCheck;

namespace Laihua.Rules.Tests;

/// <summary>Generators of choices.</summary>
internal static class Choose
{
    public static Gen<T> OneOf<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
