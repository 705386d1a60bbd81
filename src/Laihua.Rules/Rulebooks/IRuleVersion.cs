namespace Laihua.Rules.Rulebooks;

/// <summary>One version of something published: what stands in it never changes once it is in force.</summary>
/// <remarks><para><b>Shape</b> Ids are unique among all kinds, so that an id alone says what it is.</para></remarks>
public interface IRuleVersion
{
    /// <summary>The stable id (<c>interim-2017</c>).</summary>
    string Id { get; }

    /// <summary>Its name.</summary>
    Words Name { get; }

    /// <summary>What it is a version of.</summary>
    RuleKind Kind { get; }

    /// <summary>The province for which it holds, six digits of GB/T 2260; empty for the whole country.</summary>
    string Province { get; }

    /// <summary>The first day on which it is in force.</summary>
    DateOnly InForceFrom { get; }

    /// <summary>The last day that it states itself, or null; the next version of its kind and province ends it all the same.</summary>
    DateOnly? InForceTo { get; }
}
