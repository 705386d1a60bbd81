using System.Globalization;
using Laihua.Rules.Points;
using Laihua.Rules.Points.Population;

namespace Laihua.Rules.Bench.Drawing;

/// <summary>What is drawn for the people of one occupation.</summary>
internal sealed class OccupationDraw(OccupationModel occupation, PopulationModel model)
{
    internal TraitDraw Nationality { get; } = new(Traits.Nationality, model.Nationalities[occupation.Nationalities]);

    internal EducationDraw Education { get; } = new(occupation.Education);

    internal QuantileTable Pay { get; } = new(occupation.Pay);

    internal QuantileTable Years { get; } = new(occupation.Years);

    internal CodeDraw Months { get; } = Code("months", occupation.Months, id => new() { MonthsPerYear = Number(id) });

    internal CodeDraw Chinese { get; } = Code("chinese", occupation.Chinese, id => new() { Chinese = id.Split('+') });

    internal CodeDraw Elite { get; } = Code("elite", occupation.Elite, id => new() { Elite = id.Split('+') });

    internal CodeDraw Local { get; } = Code("local", occupation.Local, id => new() { LocalPoints = Number(id) });

    internal DirectDraw Direct { get; } = new(occupation.Direct);

    private static CodeDraw Code(string item, IReadOnlyList<Weight> weights, Func<string, PointsFacts> facts) => new(weights, PointsCodes.Of(item), facts);

    private static decimal Number(string id) => decimal.Parse(id, CultureInfo.InvariantCulture);
}
