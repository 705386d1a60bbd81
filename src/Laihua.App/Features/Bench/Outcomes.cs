using Laihua.Rules.Bench;

namespace Laihua.App.Features.Bench;

/// <summary>The outcomes as the published contract names them.</summary>
public static class Outcomes
{
    public static IReadOnlyList<Outcome> All { get; } = Enum.GetValues<Outcome>();

    public static string IdOf(Outcome outcome) => outcome switch
    {
        Outcome.A => "A",
        Outcome.B => "B",
        Outcome.C => "C",
        Outcome.Below => "below",
    };
}
