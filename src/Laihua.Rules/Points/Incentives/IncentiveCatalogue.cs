using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Incentives;

/// <summary>A province's catalogue of local incentive points 地方鼓励性加分.</summary>
/// <remarks>
/// <para><b>Sources</b> Each catalogue names its own. <b>Units</b> Whole points.</para>
/// <para><b>Reading</b> The province of the place of work decides; items add up to the most that the points table gives; see decision 0014.</para>
/// </remarks>
/// <param name="Id">The stable id (<c>incentives-guangdong-2017</c>).</param>
/// <param name="Name">Its name.</param>
/// <param name="Province">Six digits of GB/T 2260.</param>
/// <param name="InForceFrom">The first day on which it is in force.</param>
/// <param name="InForceTo">The last day that it states itself, or null.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Items">What gives points.</param>
public sealed record IncentiveCatalogue(
    string Id,
    Words Name,
    string Province,
    DateOnly InForceFrom,
    DateOnly? InForceTo,
    string Source,
    IReadOnlyList<IncentiveItem> Items) : IRuleVersion
{
    private static readonly string[] Files = ["guangdong-2017"];

    /// <summary>The catalogues that travel with the program.</summary>
    public static IReadOnlyList<IncentiveCatalogue> All { get; } =
        [.. Files.Select(file => IncentiveDocument.Read(EmbeddedText.Read($"Points.Incentives.{file}.json")))];

    /// <inheritdoc/>
    public RuleKind Kind => RuleKind.Incentives;

    /// <summary>The item of a code that counts on a day, or null where there is none.</summary>
    public IncentiveItem? ItemOn(string code, DateOnly day)
    {
        foreach (var item in Items)
        {
            if (item.Code == code && item.From <= day && !(item.To < day))
            {
                return item;
            }
        }

        return null;
    }
}

/// <summary>One thing for which a province gives points.</summary>
/// <param name="Code">Its code in the catalogue (<c>GD-1.1</c>).</param>
/// <param name="Text">What it is given for.</param>
/// <param name="Points">What it gives.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="From">The first day on which it counts.</param>
/// <param name="To">The last day, or null.</param>
public sealed record IncentiveItem(string Code, Words Text, int Points, Words Evidence, DateOnly From, DateOnly? To);
