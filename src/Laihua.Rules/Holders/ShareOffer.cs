namespace Laihua.Rules.Holders;

/// <summary>What stands against a share code that a holder wants to make.</summary>
/// <remarks>
/// <para><b>Rule</b> SHARE-002 to SHARE-004. <b>Source</b> FWP-QR-1, disclosure level L1; decision 0020.</para>
/// <para><b>Units</b> Days from today, that day included: 1 to 30. A code never outlives the permit.</para>
/// <para><b>Shape</b> Every finding at once. <b>Errors</b> None.</para>
/// <para><b>Example</b> 31 days without a purpose give SHARE-002 and SHARE-003.</para>
/// </remarks>
public static class ShareOffer
{
    /// <summary>The longest time for which a code can be made, in days.</summary>
    public const int LongestDays = 30;

    /// <summary>How many codes of one holder may be open at a time.</summary>
    public const int MostOpen = 10;

    /// <summary>How often a birth date may be wrong before a code is closed for good.</summary>
    public const int MostTries = 5;

    private const string Source = "decision 0020";

    /// <summary>Everything that stands against it.</summary>
    /// <param name="purpose">The purpose; null where none was chosen.</param>
    /// <param name="days">For how many days; null where no number was given.</param>
    /// <param name="open">How many codes of the holder are open now.</param>
    public static List<Finding> Check(SharePurpose? purpose, int? days, int open)
    {
        var findings = new List<Finding>();
        if (purpose is not { } chosen || !Enum.IsDefined(chosen))
        {
            findings.Add(new("SHARE-002", "purpose", new("Choose for what you make the code.", "请选择生成共享码的用途。"), Source));
        }

        if (days is not (>= 1 and <= LongestDays))
        {
            findings.Add(new("SHARE-003", "days", new("Enter a number of days from 1 to 30.", "请填写1至30之间的天数。"), Source));
        }

        if (open >= MostOpen)
        {
            findings.Add(new("SHARE-004", "", new("Ten codes are open. Withdraw one that is no longer needed.", "已有十个有效共享码，请先撤回不再需要的共享码。"), Source));
        }

        return findings;
    }

    /// <summary>The last day on which a code can be used.</summary>
    public static DateOnly LastDay(DateOnly today, int days, DateOnly permitTo) =>
        today.AddDays(days - 1) is var last && last < permitTo ? last : permitTo;
}
