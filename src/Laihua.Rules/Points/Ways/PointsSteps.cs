using System.Runtime.CompilerServices;

namespace Laihua.Rules.Points.Ways;

/// <summary>Every step that a table offers, in its own order.</summary>
/// <remarks><para>A step is offered only where the engine, given its facts, names that band or option with those points.</para></remarks>
internal static class PointsSteps
{
    private const string FormerNational = "former-national";

    private static readonly ConditionalWeakTable<PointsTable, PointsStep[]> Known = [];

    internal static PointsStep[] Of(PointsTable table) => Known.GetValue(table, Read);

    private static PointsStep[] Read(PointsTable table) =>
    [
        .. table.Items.SelectMany(item => item.Bands.Select(band => ToBand(item.Id, band)).Concat(item.Options.Select(option => ToOption(item.Id, option))))
            .OfType<PointsStep>()
            .Where(step => IsSo(step, table)),
    ];

    private static PointsStep? ToBand(string item, PointsBand band)
    {
        var value = Within(band);
        Func<PointsFacts, PointsFacts>? take = item switch
        {
            "salary" => facts => facts with { AnnualSalaryCny = value },
            "experience" => facts => facts with { WorkYears = value },
            "months" => facts => facts with { MonthsPerYear = value },
            "local" => facts => facts with { LocalPoints = value, LocalItems = null },
            _ => null,
        };
        return take is null ? null : new(item, band.Label, band.Points, take);
    }

    private static PointsStep? ToOption(string item, PointsOption option)
    {
        var id = option.Id;
        Func<PointsFacts, PointsFacts>? take = item switch
        {
            _ when !option.Counted || id == FormerNational => null,
            "education" when option.Field is null => facts => facts with { Education = id },
            "education" => facts => facts with { VocationalGrade = id },

            // A step gives more than what is stated, and of several options the best counts.
            "chinese" => facts => facts with { Chinese = [id] },
            "elite" => facts => facts with { Elite = [id] },

            // Another place of work, not yet known which.
            "region" => facts => facts with { RegionGround = id, WorkRegion = null, LocalItems = null },
            _ => null,
        };
        return take is null ? null : new(item, id, option.Points, take);
    }

    /// <summary>The least number of a band that can be written down simply.</summary>
    private static decimal Within(PointsBand band) => band switch
    {
        { From: { } from, FromIncluded: true } => from,
        { To: { } to, ToIncluded: true } => to,
        { From: { } from, To: { } to } => (from + to) / 2,
        { From: { } from } => from + 1,
        _ => 0,
    };

    private static bool IsSo(PointsStep step, PointsTable table) =>
        PointsScore.For(step.Take(new() { AsOf = table.InForceFrom }), table).TryGet(out var account, out _)
        && account.Items.Any(line => line.Id == step.Item && line.Band == step.To && line.Points == step.Points);
}
