namespace Laihua.Rules.Holders;

/// <summary>The one-time code with which a holder opens an account.</summary>
/// <remarks>
/// <para><b>Rule</b> HOLDER-002. <b>Source</b> Decision 0020.</para>
/// <para><b>Units</b> Eight characters (40 bits), 14 days, five tries. Shown once.</para>
/// <para><b>Shape</b> <see cref="Refused"/> is the one answer to everything that does not fit. <b>Errors</b> None.</para>
/// </remarks>
public static class Activation
{
    /// <summary>How many characters a code has.</summary>
    public const int Length = 8;

    /// <summary>For how many days it can be used.</summary>
    public const int Days = 14;

    /// <summary>How often it may be tried with wrong particulars.</summary>
    public const int MostTries = 5;

    /// <summary>The one answer, whatever does not fit: nobody learns which part was right.</summary>
    public static Finding Refused { get; } = new("HOLDER-002", "",
        new("These particulars do not fit together, or the code is used up or too old. Compare them with your passport, and ask your employer or the window for a new code.",
            "所填信息与登记不一致，或激活码已使用、已过期。请与护照核对，并向用人单位或受理窗口索取新的激活码。"), "decision 0020");
}
