using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Categories;

/// <summary>A version of the table of local average wages 社会平均工资.</summary>
/// <param name="Id">The stable id (<c>wages-2017</c>).</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">The first day on which it is in force.</param>
/// <param name="InForceTo">The last day that it states itself, or null.</param>
/// <param name="Wages">The figures.</param>
public sealed record WageTable(string Id, Words Name, DateOnly InForceFrom, DateOnly? InForceTo, LocalAverageWages Wages) : IRuleVersion
{
    /// <summary>The version that travels with the program.</summary>
    public static WageTable Published { get; } = WageDocument.Read(EmbeddedText.Read("Categories.wages-2017.json"));

    /// <inheritdoc/>
    public RuleKind Kind => RuleKind.Wages;

    /// <inheritdoc/>
    public string Province => "";
}
