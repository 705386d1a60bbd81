namespace Laihua.Rules.Categories;

/// <summary>The three categories of foreigners who work in China, the best first.</summary>
/// <remarks><para><b>Sources</b> <see cref="Sources.Classification"/>.</para></remarks>
public enum PermitCategory
{
    /// <summary>外国高端人才: high-end talent, encouraged.</summary>
    A,

    /// <summary>外国专业人才: professionals, controlled.</summary>
    B,

    /// <summary>其他外国人员: others, limited.</summary>
    C,
}
