namespace Laihua.Rules.Categories;

/// <summary>What is known on a day of the average wage that counts for a place.</summary>
/// <param name="Year">The year that is asked: the one before the day, or the one that the place's own notice names.</param>
/// <param name="Figure">The figure that counts, or null while it is not out.</param>
/// <param name="Earlier">While it is not out the newest figure of an earlier year, for comparison; null where there is none.</param>
public readonly record struct WageStanding(int Year, LocalAverageWage? Figure, LocalAverageWage? Earlier);
