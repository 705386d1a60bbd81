using Laihua.Rules.Access;
using Laihua.Rules.Cases;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>Whose turn it is, and how a state is shown.</summary>
public static class Turns
{
    /// <summary>The last part of the key: you, office or nobody.</summary>
    public static string KeyOf(CaseState state) => state == CaseState.AwaitingWindow ? "you" : CaseStates.Of(state).Owner switch
    {
        null => "nobody",
        Role.Handler => "you",
        _ => "office",
    };

    /// <summary>The last part of the key of the words before the last day.</summary>
    public static string DeadlineKeyOf(CaseState state) => state switch
    {
        CaseState.Draft => "draft",
        CaseState.Returned => "returned",
        CaseState.AwaitingWindow => "visit",
        _ => "office",
    };

    /// <summary>The colour of a state's tag.</summary>
    public static string ColourOf(CaseState state) => state switch
    {
        CaseState.Draft => "grey",
        CaseState.PreReview or CaseState.InReview or CaseState.AwaitingDecision => "blue",
        CaseState.Returned or CaseState.AwaitingWindow => "amber",
        CaseState.Granted => "green",
        CaseState.Refused or CaseState.NotAccepted => "red",
        CaseState.Withdrawn or CaseState.Lapsed => "grey",
    };
}

/// <summary>A last day seen from today.</summary>
/// <param name="By">The last day.</param>
/// <param name="Today">Today.</param>
/// <param name="Key">The last part of the key of the words before it.</param>
public sealed record DeadlineView(DateOnly By, DateOnly Today, string Key);
