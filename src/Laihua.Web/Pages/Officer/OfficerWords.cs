using Laihua.Rules.Cases;
using Laihua.Rules.Deadlines;
using Laihua.Rules.Permits;

namespace Laihua.Web.Pages.Officer;

/// <summary>Parts of keys, addresses and colours for what the rules name by enums.</summary>
public static class OfficerWords
{
    /// <summary>The page on which an action of an officer is done, below the case; null for what officers do not do.</summary>
    public static string? PageOf(CaseAction action) => action switch
    {
        CaseAction.PassPreReview => "pass",
        CaseAction.Return => "return",
        CaseAction.Accept => "window",
        CaseAction.Decline => "decline",
        CaseAction.Recommend => "recommend",
        CaseAction.SendBack => "send-back",
        CaseAction.Grant => "decide?outcome=grant",
        CaseAction.Refuse => "decide?outcome=refuse",
        CaseAction.Edit or CaseAction.Submit or CaseAction.Withdraw or CaseAction.Lapse => null,
    };

    /// <summary>The end of the key of an action.</summary>
    public static string KeyOf(CaseAction action) => PageOf(action)?.Replace("decide?outcome=", "", StringComparison.Ordinal) ?? "";

    /// <summary>How weighty the button is.</summary>
    public static string VariantOf(CaseAction action) => action switch
    {
        CaseAction.PassPreReview or CaseAction.Accept or CaseAction.Recommend or CaseAction.Grant => "primary",
        CaseAction.Return or CaseAction.SendBack or CaseAction.Decline or CaseAction.Refuse => "secondary",
        CaseAction.Edit or CaseAction.Submit or CaseAction.Withdraw or CaseAction.Lapse => "secondary",
    };

    /// <summary>The colour of a state.</summary>
    public static string ColourOf(CaseState state) => state switch
    {
        CaseState.Draft => "grey",
        CaseState.PreReview or CaseState.InReview => "blue",
        CaseState.AwaitingWindow or CaseState.Returned => "amber",
        CaseState.AwaitingDecision => "purple",
        CaseState.Granted => "green",
        CaseState.Refused or CaseState.NotAccepted => "red",
        CaseState.Withdrawn or CaseState.Lapsed => "grey",
    };

    /// <summary>The colour of an urgency.</summary>
    public static string ColourOf(Urgency urgency) => urgency switch
    {
        Urgency.Overdue => "red",
        Urgency.NextDay => "amber",
        Urgency.Soon => "blue",
        Urgency.Later or Urgency.NoClock => "grey",
    };

    /// <summary>The end of the key of an urgency.</summary>
    public static string KeyOf(Urgency urgency) => urgency switch
    {
        Urgency.Overdue => "overdue",
        Urgency.NextDay => "next-day",
        Urgency.Soon => "soon",
        Urgency.Later => "later",
        Urgency.NoClock => "no-clock",
    };

    /// <summary>The colour of a card's state.</summary>
    public static string ColourOf(CardState state) => state switch
    {
        CardState.Ordered or CardState.Returned => "amber",
        CardState.InBatch or CardState.Printed or CardState.Sent => "blue",
        CardState.Released => "purple",
        CardState.HandedOver => "green",
        CardState.Spoiled => "red",
        CardState.Destroyed => "grey",
    };

    /// <summary>The end of the key, and of the address, of a card's state.</summary>
    public static string KeyOf(CardState state) => state switch
    {
        CardState.Ordered => "ordered",
        CardState.InBatch => "in-batch",
        CardState.Printed => "printed",
        CardState.Released => "released",
        CardState.Sent => "sent",
        CardState.HandedOver => "handed-over",
        CardState.Returned => "returned",
        CardState.Spoiled => "spoiled",
        CardState.Destroyed => "destroyed",
    };

    /// <summary>The end of the key of where a blank is.</summary>
    public static string KeyOf(BlankState state) => state switch
    {
        BlankState.InStock => "in-stock",
        BlankState.AtPrinter => "at-printer",
        BlankState.Used => "used",
        BlankState.Spoiled => "spoiled",
        BlankState.InTransit => "in-transit",
        BlankState.Missing => "missing",
        BlankState.Destroyed => "destroyed",
    };

    /// <summary>The end of the key, and the value in forms, of what is done to a blank.</summary>
    public static string KeyOf(BlankAction action) => action switch
    {
        BlankAction.Receive => "receive",
        BlankAction.Issue => "issue",
        BlankAction.GiveBack => "give-back",
        BlankAction.Use => "use",
        BlankAction.Spoil => "spoil",
        BlankAction.Send => "send",
        BlankAction.Arrive => "arrive",
        BlankAction.Miss => "miss",
        BlankAction.Find => "find",
        BlankAction.Destroy => "destroy",
    };
}
