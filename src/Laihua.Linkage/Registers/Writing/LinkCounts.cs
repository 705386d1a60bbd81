using Laihua.Linkage.Registers.Noise;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>What is counted while the truth is written.</summary>
internal sealed record LinkCounts
{
    internal static LinkCounts None { get; } = new();

    internal long InBoth { get; init; }

    internal long Links { get; init; }

    /// <summary>Steps from a row of one register to the next row in time, of the other.</summary>
    internal long Crossings { get; init; }

    internal long PassportChanged { get; init; }

    internal long SurnameChanged { get; init; }

    internal long SpellingChanged { get; init; }

    internal long NewIdentities { get; init; }

    internal long HardNegatives { get; init; }

    internal long Rows { get; init; }

    internal LinkCounts With(Life life, IReadOnlyList<TypedRow> rows) => this with
    {
        Rows = Rows + rows.Count,
        InBoth = InBoth + (CrossingsOf(life).Any() ? 1 : 0),
        Crossings = Crossings + CrossingsOf(life).Count(),
        PassportChanged = PassportChanged + CrossingsOf(life).Count(step => step.First.Passport.Number != step.Second.Passport.Number),
        SurnameChanged = SurnameChanged + CrossingsOf(life).Count(step => step.First.Passport.Married != step.Second.Passport.Married),
        NewIdentities = NewIdentities + (life.Issues[^1].NewIdentity ? 1 : 0),
    };

    internal LinkCounts With(LinkChange changes) => this with
    {
        Links = Links + 1,
        SpellingChanged = SpellingChanged + Once(changes, LinkChange.Spelling),
    };

    internal LinkCounts Plus(LinkCounts other) => new()
    {
        InBoth = InBoth + other.InBoth,
        Links = Links + other.Links,
        Crossings = Crossings + other.Crossings,
        PassportChanged = PassportChanged + other.PassportChanged,
        SurnameChanged = SurnameChanged + other.SurnameChanged,
        SpellingChanged = SpellingChanged + other.SpellingChanged,
        NewIdentities = NewIdentities + other.NewIdentities,
        HardNegatives = HardNegatives + other.HardNegatives,
        Rows = Rows + other.Rows,
    };

    private static IEnumerable<(PermitIssue First, PermitIssue Second)> CrossingsOf(Life life) =>
        life.Issues.Zip(life.Issues.Skip(1)).Where(step => step.First.Register != step.Second.Register);

    private static int Once(LinkChange changes, LinkChange change) => changes.HasFlag(change) ? 1 : 0;
}
