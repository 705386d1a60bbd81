using Laihua.Rules.Permits;

namespace Laihua.Rules.Holders;

/// <summary>What a holder is told of the own permit, in one sentence.</summary>
public enum HolderStanding
{
    /// <summary>A Notification Letter that can be used for a visa.</summary>
    LetterValid,

    /// <summary>A Notification Letter whose time is over.</summary>
    LetterExpired,

    /// <summary>The permit begins later.</summary>
    NotYet,

    /// <summary>Valid.</summary>
    Valid,

    /// <summary>Valid, and the time to extend has come.</summary>
    EndsSoon,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Cancelled.</summary>
    Cancelled,

    /// <summary>Revoked.</summary>
    Revoked,
}

/// <summary>The standing of a permit on a day.</summary>
/// <remarks>
/// <para><b>Rule</b> HOLDER-001. <b>Sources</b> <see cref="Sources.ServiceGuide"/> (an extension is applied for from 90 to 30 days before the end); decision 0020.</para>
/// <para><b>Reading</b> What the office decided goes before the calendar; the calendar counts also on the days on which the clock has not yet
/// ended the permit in the register.</para>
/// <para><b>Shape</b> One standing for every permit and day. <b>Errors</b> None.</para>
/// <para><b>Example</b> Live to 2026-03-01, asked on 2026-03-02: <see cref="HolderStanding.Expired"/>.</para>
/// </remarks>
public static class HolderStandings
{
    /// <summary>So many days before the end an extension can be applied for.</summary>
    public const int ExtensionOpensDays = 90;

    /// <summary>The standing.</summary>
    /// <param name="state">The state of the permit.</param>
    /// <param name="letterUntil">The last day of its Letter.</param>
    /// <param name="from">Its first day; null while it is a Letter.</param>
    /// <param name="to">Its last day; null while it is a Letter.</param>
    /// <param name="today">The day.</param>
    public static HolderStanding Of(PermitState state, DateOnly letterUntil, DateOnly? from, DateOnly? to, DateOnly today) => state switch
    {
        PermitState.Cancelled => HolderStanding.Cancelled,
        PermitState.Revoked => HolderStanding.Revoked,
        PermitState.Letter => today > letterUntil ? HolderStanding.LetterExpired : HolderStanding.LetterValid,
        PermitState.Expired => to is null ? HolderStanding.LetterExpired : HolderStanding.Expired,
        PermitState.Suspended => to < today ? HolderStanding.Expired : HolderStanding.Suspended,
        PermitState.Live when to < today => HolderStanding.Expired,
        PermitState.Live when from > today => HolderStanding.NotYet,
        PermitState.Live => to?.AddDays(-ExtensionOpensDays) <= today ? HolderStanding.EndsSoon : HolderStanding.Valid,
    };

    /// <summary>Whether the holder can show that the permit is valid now: a code on the telephone, a status letter, a share code.</summary>
    public static bool CanShow(HolderStanding standing) => standing is HolderStanding.Valid or HolderStanding.EndsSoon;
}
