using Laihua.App.Features.Holders;
using Laihua.Rules.Holders;
using Laihua.Web.Infrastructure.Display;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.TagHelpers;

namespace Laihua.Web.Pages.Holder;

/// <summary>What holders and their checkers read, by key.</summary>
public static class HolderWords
{
    /// <summary>The end of the key of a standing.</summary>
    public static string KeyOf(HolderStanding standing) => standing switch
    {
        HolderStanding.LetterValid => "letter-valid",
        HolderStanding.LetterExpired => "letter-expired",
        HolderStanding.NotYet => "not-yet",
        HolderStanding.Valid => "valid",
        HolderStanding.EndsSoon => "ends-soon",
        HolderStanding.Suspended => "suspended",
        HolderStanding.Expired => "expired",
        HolderStanding.Cancelled => "cancelled",
        HolderStanding.Revoked => "revoked",
    };

    /// <summary>The tone of a standing: good, care or bad.</summary>
    public static string ToneOf(HolderStanding standing) => standing switch
    {
        HolderStanding.Valid or HolderStanding.LetterValid => "good",
        HolderStanding.EndsSoon or HolderStanding.NotYet or HolderStanding.Suspended => "care",
        HolderStanding.LetterExpired or HolderStanding.Expired or HolderStanding.Cancelled or HolderStanding.Revoked => "bad",
    };

    /// <summary>The end of the key of a purpose.</summary>
    public static string KeyOf(SharePurpose purpose) => purpose.ToString().ToLowerInvariant();

    /// <summary>The end of the key of a field that is said to be wrong.</summary>
    public static string KeyOf(WrongField field) => field.ToString().ToLowerInvariant();

    /// <summary>The end of the key of a report's state.</summary>
    public static string KeyOf(WrongDataState state) => state.ToString().ToLowerInvariant();

    /// <summary>How the permit stands, in a sentence.</summary>
    public static Text Sentence(Texts texts, Show show, OwnPermitSheet sheet)
    {
        var permit = sheet.Permit;
        return texts["holder.standing-" + KeyOf(sheet.Standing), show.Date(permit.From ?? Beijing(permit.StateSince)), show.Date(permit.To ?? permit.LetterUntil), show.Date(Beijing(permit.StateSince))];
    }

    /// <summary>The purposes to choose from.</summary>
    public static IEnumerable<Choice> Purposes(Texts texts) =>
        Enum.GetValues<SharePurpose>().Select(purpose => new Choice(purpose.ToString(), texts["share.purpose-" + KeyOf(purpose)].ToString()));

    /// <summary>The fields that a holder can say are wrong.</summary>
    public static IEnumerable<Choice> WrongFields(Texts texts) =>
        Enum.GetValues<WrongField>().Select(field => new Choice(field.ToString(), texts["holder.wrong-" + KeyOf(field)].ToString()));

    /// <summary>The fields that can be shared.</summary>
    public static IReadOnlyList<SharedFields> Shareable { get; } = [SharedFields.Photo, SharedFields.Employer, SharedFields.Post, SharedFields.Conditions];

    private static DateOnly? Beijing(DateTime? at) => at is { } instant ? App.Features.Beijing.DayOf(instant) : null;
}
