namespace Laihua.Linkage.Registers;

/// <summary>How many of what came out.</summary>
/// <param name="RowsOfA">Rows of register A.</param>
/// <param name="RowsOfB">Rows of register B.</param>
/// <param name="PersonsInBoth">People who stand in both.</param>
/// <param name="Links">Pairs of a row of A and a row of B of one person.</param>
/// <param name="Crossings">Rows whose person's row before, in time, stands in the other register.</param>
/// <param name="PassportChanged">Of them, those that stand on another passport than the row before.</param>
/// <param name="SurnameChanged">Of the crossings, those with another family name after a marriage.</param>
/// <param name="SpellingChanged">Of the links, those whose passports spell one name otherwise.</param>
/// <param name="NewIdentities">People who came back as another.</param>
/// <param name="HardNegatives">Pairs of rows of two people who are easily taken for one.</param>
public sealed record RegisterCounts(
    long RowsOfA, long RowsOfB, long PersonsInBoth, long Links, long Crossings, long PassportChanged, long SurnameChanged, long SpellingChanged, long NewIdentities, long HardNegatives);
