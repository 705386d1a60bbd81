namespace Laihua.Rules.Categories;

/// <summary>What is published of a category's age limit for one ground.</summary>
/// <remarks><para><b>Sources</b> Each names its own. <b>Reading</b> Decision 0012.</para></remarks>
/// <param name="Kind">What it does to the limit.</param>
/// <param name="Text">The exception in words, to stand beside the limit.</param>
/// <param name="Source">Where it is published.</param>
public sealed record AgeException(AgeExceptionKind Kind, Words Text, string Source);

/// <summary>What an exception does to the age limit.</summary>
public enum AgeExceptionKind
{
    /// <summary>The ground has no limit.</summary>
    NoLimit,

    /// <summary>Who is above the limit is for a person to judge.</summary>
    Relaxed,

    /// <summary>The limit stands; the authority may leave it where that is really needed, and whoever is above it is told so.</summary>
    Discretion,
}
