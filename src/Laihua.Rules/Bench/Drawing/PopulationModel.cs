namespace Laihua.Rules.Bench.Drawing;

/// <summary>Something that is assumed of a population, or known of it.</summary>
/// <param name="Text">What.</param>
/// <param name="Source">Where it is published; null for what is assumed alone.</param>
public sealed record Assumption(Words Text, string? Source);

/// <summary>One of several things that may be drawn.</summary>
/// <param name="Of">Its id.</param>
/// <param name="Parts">How often, beside the others.</param>
public sealed record Weight(string Of, int Parts);

/// <summary>The distributions from which a population is drawn.</summary>
/// <remarks>
/// <para><b>Reading</b> They are assumed for trying tables out, and no statistics: whoever shows a result shows <see cref="Assumptions"/> with it; see decision 0013.</para>
/// <para><b>Units</b> CNY a year, years. Lists of numbers are quantiles at even steps, from the least to the most.</para>
/// </remarks>
/// <param name="Id">The version: other numbers are another id.</param>
/// <param name="Name">What it is.</param>
/// <param name="Assumptions">What is assumed, and what is known.</param>
/// <param name="WholePayCny">Pay is cut to whole ones of these.</param>
/// <param name="PayPercent">What a degree makes of pay.</param>
/// <param name="PayPercentPerYear">By how much pay rises with a year of work.</param>
/// <param name="PayYears">For how many years it does.</param>
/// <param name="StartAges">The age at which work begins, by degree.</param>
/// <param name="OtherYears">Years spent otherwise since.</param>
/// <param name="LatestAge">The highest age.</param>
/// <param name="Places">Places of work, by GB/T 2260.</param>
/// <param name="Nationalities">Mixtures of nationalities, by name.</param>
/// <param name="Occupations">The occupations.</param>
public sealed record PopulationModel(
    string Id,
    Words Name,
    IReadOnlyList<Assumption> Assumptions,
    int WholePayCny,
    IReadOnlyDictionary<string, int> PayPercent,
    int PayPercentPerYear,
    int PayYears,
    IReadOnlyDictionary<string, IReadOnlyList<int>> StartAges,
    IReadOnlyList<int> OtherYears,
    int LatestAge,
    IReadOnlyList<Weight> Places,
    IReadOnlyDictionary<string, IReadOnlyList<Weight>> Nationalities,
    IReadOnlyList<OccupationModel> Occupations)
{
    /// <summary>The one that is built in.</summary>
    public static PopulationModel Assumed { get; } = PopulationModelReader.Read(EmbeddedText.Read("Bench.assumed-2026.json"));
}

/// <summary>What is assumed of the people of one occupation.</summary>
/// <param name="Id">The occupation's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parts">How many there are, beside the others.</param>
/// <param name="Nationalities">The mixture of nationalities.</param>
/// <param name="Education">Degrees; after a slash, the vocational grade.</param>
/// <param name="Pay">Pay before degree and years of work are counted.</param>
/// <param name="Years">Years of work related to the post.</param>
/// <param name="Months">Months a year.</param>
/// <param name="Chinese">Proofs of Chinese.</param>
/// <param name="Elite">What counts for item 8; with a plus between, several.</param>
/// <param name="Local">Local incentive points.</param>
/// <param name="Direct">Direct grounds.</param>
public sealed record OccupationModel(
    string Id,
    Words Name,
    int Parts,
    string Nationalities,
    IReadOnlyList<Weight> Education,
    IReadOnlyList<int> Pay,
    IReadOnlyList<int> Years,
    IReadOnlyList<Weight> Months,
    IReadOnlyList<Weight> Chinese,
    IReadOnlyList<Weight> Elite,
    IReadOnlyList<Weight> Local,
    IReadOnlyList<Weight> Direct);
