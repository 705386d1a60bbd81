using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Places;

/// <summary>The lists of regions as they are written in JSON.</summary>
internal sealed record RegionDocument(string Id, string En, string Zh, DateOnly InForceFrom, DateOnly? InForceTo, IReadOnlyList<RegionDocument.List> Lists)
{
    internal static RegionLists Read(string json) => RuleJson.Read<RegionDocument>(json).ToLists();

    internal static RegionDocument Of(RegionLists lists) => new(
        lists.Id,
        lists.Name.En,
        lists.Name.Zh,
        lists.InForceFrom,
        lists.InForceTo,
        [.. lists.Lists.Select(list => new List(Regions.IdOf(list.Ground), list.Source, list.From, list.To, list.Confirmed, list.Codes, list.BelievedIn))]);

    internal RegionLists ToLists() => new(
        Id,
        new(En, Zh),
        InForceFrom,
        InForceTo,
        [.. Lists.Select(list => new RegionList(
            Regions.Parse(list.Ground) ?? throw new InvalidOperationException($"The lists {Id} name an unknown region {list.Ground}."),
            list.Source,
            list.From,
            list.To,
            list.Confirmed,
            list.Codes,
            list.BelievedIn))]);

    internal sealed record List(
        string Ground,
        string Source,
        DateOnly From,
        DateOnly? To,
        bool Confirmed,
        IReadOnlyList<string> Codes,
        IReadOnlyList<string> BelievedIn);
}
