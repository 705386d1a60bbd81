using Laihua.Rules.Categories;

namespace Laihua.Rules.Intake;

/// <summary>The grounds that an employer can choose, and what each rests on.</summary>
/// <remarks><para><b>Rule</b> INTAKE-140. <b>Source</b> <see cref="Sources.Classification"/>; decision 0009 for what a ground rests on.</para></remarks>
public static class LetterGrounds
{
    /// <summary>The ground of those who rely on points.</summary>
    public const string Points = "points";

    private static readonly string[] OnExperience =
        ["A2.5", "A2.6", "A2.7", "A2.8", "A2.9", "A2.10", "A3.1", "A3.2", "A3.3", "A3.4", Points];

    private static readonly string[] OnDegree = ["A2.8", "A3.4", "A5", Points];

    /// <summary>The choices: points first, then every direct ground.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(Points, new("By points", "计点积分"), new("85 points and above give category A, 60 and above category B.", "85分以上为A类，60分以上为B类。")),
        .. Ground.All.Where(g => g.MinimumPoints is null).Select(g => new Choice(g.Id, new($"{g.Id} {g.Title.En}", $"{g.Id} {g.Title.Zh}"), g.Evidence)),
    ];

    /// <summary>Whether experience itself is what the claim rests on, so that a commitment cannot stand in for its proof.</summary>
    public static bool RestsOnExperience(string ground) => OnExperience.Contains(ground);

    /// <summary>Whether the degree itself is what the claim rests on.</summary>
    public static bool RestsOnDegree(string ground) => OnDegree.Contains(ground);
}
