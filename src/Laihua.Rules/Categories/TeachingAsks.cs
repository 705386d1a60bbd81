namespace Laihua.Rules.Categories;

/// <summary>What the ground of language teachers asks beyond age and degree.</summary>
/// <remarks><para><b>Units</b> Years of language teaching; hours of a course; ISO 639-1 and ISO 3166 alpha-3 codes.</para></remarks>
/// <param name="MinimumYears">The least years of language teaching.</param>
/// <param name="Waivers">What stands in for the years.</param>
/// <param name="MotherTongues">The languages whose speakers are told by their passport.</param>
public sealed record TeachingAsks(int MinimumYears, IReadOnlyList<TeachingWaiver> Waivers, IReadOnlyList<MotherTongue> MotherTongues)
{
    /// <summary>The least hours of a course that stands in for the years.</summary>
    public int CourseHours => Waivers.Max(waiver => waiver.MinimumHours ?? 0);
}

/// <summary>One proof that stands in for the years of teaching.</summary>
/// <param name="Id">The stable id (<c>tefl-in-china</c>).</param>
/// <param name="Text">The proof in words.</param>
/// <param name="MinimumHours">For a course: its least hours.</param>
/// <param name="Source">Where it is published.</param>
public sealed record TeachingWaiver(string Id, Words Text, int? MinimumHours, string Source);

/// <summary>A language that is taken to be the mother tongue of some nationalities, and of no other.</summary>
/// <param name="Language">ISO 639-1 (<c>en</c>).</param>
/// <param name="Nationalities">ISO 3166 alpha-3.</param>
/// <param name="Source">Who reads it so.</param>
public sealed record MotherTongue(string Language, IReadOnlyList<string> Nationalities, string Source);
