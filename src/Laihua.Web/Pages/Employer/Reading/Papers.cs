using Laihua.Rules.Cases;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>The papers that a case has, by the last part of their address.</summary>
public static class Papers
{
    /// <summary>The newest first.</summary>
    public static IEnumerable<string> Of(CaseInHand found)
    {
        if (found.State == CaseState.Granted)
        {
            yield return found.Kind switch { ApplicationKind.K1 => "letter", ApplicationKind.K2 => "decision" };
        }

        if (found.State == CaseState.Refused)
        {
            yield return "refusal";
        }

        if (found.State == CaseState.NotAccepted)
        {
            yield return "non-acceptance";
        }

        if (found.AcceptedAt is not null)
        {
            yield return "receipt";
        }

        if (found is { Kind: ApplicationKind.K1, SubmittedAt: not null })
        {
            yield return "points";
        }

        if (found.SubmittedAt is not null)
        {
            yield return "submission";
        }

        yield return "application-form";
    }
}

/// <summary>One step of the road of a case.</summary>
/// <param name="Key">The last part of the key of its words.</param>
/// <param name="Done">Whether it is behind us.</param>
/// <param name="Now">Whether it is under way.</param>
public sealed record CaseStep(string Key, bool Done, bool Now);

/// <summary>The road of a case by its category.</summary>
public static class CaseSteps
{
    /// <summary>Its steps; an end before the decision leaves the rest open.</summary>
    public static IReadOnlyList<CaseStep> Of(CaseInHand found)
    {
        var green = found.Category == "A";
        string[] keys = green ? ["submitted", "prereview", "review", "decided"] : ["submitted", "prereview", "window", "review", "decided"];
        var at = found.State switch
        {
            CaseState.Draft or CaseState.Returned => "submitted",
            CaseState.PreReview => "prereview",
            CaseState.AwaitingWindow => "window",
            CaseState.InReview or CaseState.AwaitingDecision => "review",
            CaseState.Granted or CaseState.Refused => "",
            CaseState.NotAccepted or CaseState.Withdrawn or CaseState.Lapsed => found.AcceptedAt is null ? "prereview" : "review",
        };
        var now = at.Length == 0 ? keys.Length : Math.Max(0, Array.IndexOf(keys, at));
        var ended = CaseStates.IsEnd(found.State);
        return [.. keys.Select((key, index) => new CaseStep(key, index < now, index == now && !ended))];
    }
}
