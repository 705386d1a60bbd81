namespace Laihua.Linkage.Registers.World;

/// <summary>How lives go. What changes between two rows of a person comes from here and never from a typist.</summary>
/// <param name="MeanAbsenceDays">Between two stays: longer absences, more renewed passports.</param>
/// <param name="MeanLossDays">Until a passport is lost, or is renewed before its time.</param>
/// <param name="MarriedPerMille">Women who take another family name between their first and last row, where that is the custom.</param>
internal sealed record WorldRates(int MeanAbsenceDays, int MeanLossDays, int MarriedPerMille)
{
    /// <summary>Lives of a level.</summary>
    internal static WorldRates Of(NoiseLevel level) => level switch
    {
        NoiseLevel.None or NoiseLevel.Typical => new(850, 20_000, 145),
        NoiseLevel.Mild => new(330, 60_000, 55),
        NoiseLevel.Harsh => new(2200, 2_400, 230),
    };
}
