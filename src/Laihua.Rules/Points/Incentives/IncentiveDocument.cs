using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Points.Incentives;

/// <summary>A catalogue of local incentive points as it is written in JSON.</summary>
internal sealed record IncentiveDocument(
    string Id,
    string En,
    string Zh,
    string Province,
    DateOnly InForceFrom,
    DateOnly? InForceTo,
    string Source,
    IReadOnlyList<IncentiveDocument.Item> Items)
{
    internal static IncentiveCatalogue Read(string json) => RuleJson.Read<IncentiveDocument>(json).ToCatalogue();

    internal static IncentiveDocument Of(IncentiveCatalogue catalogue) => new(
        catalogue.Id,
        catalogue.Name.En,
        catalogue.Name.Zh,
        catalogue.Province,
        catalogue.InForceFrom,
        catalogue.InForceTo,
        catalogue.Source,
        [.. catalogue.Items.Select(item => new Item(item.Code, item.Text.En, item.Text.Zh, item.Points, item.Evidence, item.From, item.To))]);

    internal IncentiveCatalogue ToCatalogue() => new(
        Id,
        new(En, Zh),
        Province,
        InForceFrom,
        InForceTo,
        Source,
        [.. Items.Select(item => new IncentiveItem(item.Code, new(item.En, item.Zh), item.Points, item.Evidence, item.From, item.To))]);

    internal sealed record Item(string Code, string En, string Zh, int Points, Words Evidence, DateOnly From, DateOnly? To);
}
