namespace Laihua.Rules.Rulebooks;

/// <summary>The versions of one kind and province along time.</summary>
/// <remarks>
/// <para><b>Rule</b> RULES-001. <b>Reading</b> Of the versions that have begun the one that began last is in force, until its own last day;
/// see decision 0014.</para>
/// <para><b>Shape</b> One version or none for every day. <b>Errors</b> None.</para>
/// <para><b>Example</b> Tables from 2016-10-01 to 2017-03-31 and from 2017-04-01: on 2017-04-01 the second.</para>
/// </remarks>
/// <typeparam name="T">The kind of version.</typeparam>
internal sealed class RuleTimeline<T>
    where T : class, IRuleVersion
{
    internal RuleTimeline(IEnumerable<T> versions) => Versions = [.. versions.OrderByDescending(version => version.InForceFrom)];

    /// <summary>Every version, the newest first.</summary>
    internal IReadOnlyList<T> Versions { get; }

    /// <summary>The days on which another version, or none, comes to be in force.</summary>
    internal IEnumerable<DateOnly> Turns => Versions.SelectMany(version =>
        version.InForceTo is { } to && to < DateOnly.MaxValue ? new[] { version.InForceFrom, to.AddDays(1) } : [version.InForceFrom]);

    /// <summary>The version in force on a day, or null where there is none.</summary>
    internal T? On(DateOnly day)
    {
        var begun = Versions.FirstOrDefault(version => version.InForceFrom <= day);
        return begun?.InForceTo < day ? null : begun;
    }

    /// <summary>The version in force on a day; for one that had none, the earliest.</summary>
    internal T Nearest(DateOnly day) => On(day) ?? Versions.FirstOrDefault(version => version.InForceFrom <= day) ?? Versions[^1];

    /// <summary>The last day on which a version is in force; null while no end is known.</summary>
    internal DateOnly? LastDayOf(T version)
    {
        var next = Versions.LastOrDefault(other => other.InForceFrom > version.InForceFrom)?.InForceFrom.AddDays(-1);
        return next < version.InForceTo || version.InForceTo is null ? next : version.InForceTo;
    }
}
