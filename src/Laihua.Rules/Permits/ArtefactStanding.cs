namespace Laihua.Rules.Permits;

/// <summary>What the published lists say of a printed card or letter.</summary>
public enum ArtefactStanding
{
    /// <summary>Nothing is known against it.</summary>
    Valid,

    /// <summary>The permit is cancelled or revoked.</summary>
    Cancelled,

    /// <summary>The permit is suspended.</summary>
    Suspended,

    /// <summary>A newer card has taken its place.</summary>
    Replaced,
}

/// <summary>What must be said of an artefact so that a checker without network is not misled.</summary>
/// <remarks>
/// <para><b>Rule</b> PERMIT-006. <b>Sources</b> FWP-QR-1, section 1, status list; decision 0016.</para>
/// <para><b>Reading</b> What ends for ever goes before what was replaced, and that before what may come back. Expiry is not written:
/// the code itself says its last day. It is written where the code says a later day than the record, because the end was moved forward.</para>
/// <para><b>Shape</b> One standing for every artefact. <b>Errors</b> None.</para>
/// <para><b>Example</b> An old card of a revoked permit is cancelled, not replaced: asking for the newer card would lead nowhere.</para>
/// </remarks>
public static class ArtefactStandings
{
    /// <summary>The standing of one artefact.</summary>
    /// <param name="state">The state of its permit.</param>
    /// <param name="replaced">Whether a newer artefact has taken its place.</param>
    /// <param name="printedTo">The last day that its code says.</param>
    /// <param name="recordTo">The last day that the record says for this kind of artefact.</param>
    public static ArtefactStanding Of(PermitState state, bool replaced, DateOnly printedTo, DateOnly recordTo) => state switch
    {
        PermitState.Cancelled or PermitState.Revoked => ArtefactStanding.Cancelled,
        PermitState.Letter or PermitState.Live or PermitState.Suspended or PermitState.Expired when replaced => ArtefactStanding.Replaced,
        PermitState.Suspended => ArtefactStanding.Suspended,
        PermitState.Expired => printedTo > recordTo ? ArtefactStanding.Cancelled : ArtefactStanding.Valid,
        PermitState.Letter or PermitState.Live => ArtefactStanding.Valid,
    };
}
