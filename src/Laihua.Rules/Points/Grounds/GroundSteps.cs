using Laihua.Rules.Categories;

namespace Laihua.Rules.Points.Grounds;

/// <summary>The numbers at which some ground says something else, and between which all people are alike to every ground.</summary>
internal static class GroundSteps
{
    private static readonly int[] Ages = Steps(asks => asks.MaximumAge + 1, asks => asks.UnderAge);
    private static readonly int[] Years = Steps(asks => asks.MinimumRelatedYears);
    private static readonly int Categories = Enum.GetValues<PermitCategory>().Length;
    private static readonly int[] Multiples = Steps(asks => asks.PayMultiple);
    private static readonly int Degrees = Enum.GetValues<Degree>().Length + 1;

    /// <summary>How many kinds of people there are.</summary>
    internal static int Cells { get; } = (Ages.Length + 2) * (Years.Length + 2) * Categories * (Multiples.Length + 2) * Degrees;

    /// <summary>Of which kind a person is, where only what points ask is known.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="byPoints">What the points give.</param>
    /// <param name="wage">The wage with which pay is compared; null where there is none, and pay makes no difference.</param>
    internal static int CellOf(PointsFacts facts, PermitCategory byPoints, decimal? wage)
    {
        var cell = StepOf(Ages, PointsGrounds.AgeOf(facts));
        cell = (cell * (Years.Length + 2)) + StepOf(Years, WholeYears(facts.WorkYears));
        cell = (cell * Categories) + (int)byPoints;
        cell = (cell * (Multiples.Length + 2)) + (wage is { } average ? StepOf(Multiples, facts.AnnualSalaryCny, average) : 0);
        return (cell * Degrees) + (PointsGrounds.DegreeOf(facts.Education) is { } degree ? (int)degree + 1 : 0);
    }

    /// <summary>0 for what is not known, else one more than the steps that are reached.</summary>
    private static int StepOf(int[] steps, int? known)
    {
        if (known is not { } value)
        {
            return 0;
        }

        var step = 1;
        foreach (var at in steps)
        {
            step += value >= at ? 1 : 0;
        }

        return step;
    }

    private static int StepOf(int[] steps, decimal? known, decimal unit)
    {
        if (known is not { } value)
        {
            return 0;
        }

        var step = 1;
        foreach (var at in steps)
        {
            step += value >= at * unit ? 1 : 0;
        }

        return step;
    }

    /// <summary>Steps of years are whole: what is more than a whole year makes no difference to them.</summary>
    private static int? WholeYears(decimal? years) => years is { } stated ? (int)stated : null;

    private static int[] Steps(params Func<GroundAsks, int?>[] asked) =>
        [.. Ground.All.SelectMany(ground => asked.Select(ask => ask(ground.Asks))).OfType<int>().Distinct().Order()];
}
