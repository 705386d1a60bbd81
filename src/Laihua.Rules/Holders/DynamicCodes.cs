namespace Laihua.Rules.Holders;

/// <summary>What is said of the code on a holder's telephone.</summary>
public enum DynamicStanding
{
    /// <summary>In time and seen for the first time.</summary>
    Fresh,

    /// <summary>In time, and seen before: it may have been photographed.</summary>
    SeenBefore,

    /// <summary>Too late: the holder makes a new one.</summary>
    TooLate,
}

/// <summary>The life of a code on a telephone.</summary>
/// <remarks>
/// <para><b>Rule</b> CHECK-002. <b>Source</b> FWP-QR-1, sections 1 and 4 (Q12); decision 0020.</para>
/// <para><b>Units</b> Seconds: 60, and 30 more for clocks and networks. One use.</para>
/// <para><b>Shape</b> One standing for each instant. <b>Errors</b> None.</para>
/// <para><b>Example</b> Made at 10:00:00, read at 10:01:30: still fresh; a second later too late.</para>
/// </remarks>
public static class DynamicCodes
{
    /// <summary>How long a code says that it is good.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(60);

    /// <summary>How much later it is still taken.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    /// <summary>What is said of it.</summary>
    /// <param name="madeAt">When it was made.</param>
    /// <param name="seenAt">When it was first read; null while nobody has.</param>
    /// <param name="now">The instant of asking.</param>
    public static DynamicStanding Of(DateTime madeAt, DateTime? seenAt, DateTime now) =>
        now > madeAt + GoodFor + Grace ? DynamicStanding.TooLate : seenAt is null ? DynamicStanding.Fresh : DynamicStanding.SeenBefore;
}
