using Laihua.App.Data;
using Laihua.App.Features.Applications;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;

namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>What stands against a case as it is: the findings that a submission would meet.</summary>
public sealed class CaseFindings(LaihuaDb db, SubmissionFindings submission)
{
    private const string TooFewPoints = "INTAKE-141";

    /// <summary>Everything, as a submission now would tell it.</summary>
    public async Task<List<Finding>> OfAllAsync(CaseInHand found, CancellationToken cancellation) =>
        await submission.OfAsync(found.Row, found.Answers, await OfficeOf.FindAsync(db, found.Row, found.Answers, cancellation), cancellation);

    /// <summary>The findings of one topic.</summary>
    public async Task<List<Finding>> OfTopicAsync(CaseInHand found, string topic, Answers answers, CancellationToken cancellation) => found.Kind switch
    {
        ApplicationKind.K1 =>
        [
            .. LetterCheck.OfTopic(topic, answers, found.Today, await ContactsOf.LoadAsync(db, found.Row, cancellation), found.Rules),
            .. topic == "category" ? OfClaim(found, answers) : [],
        ],
        ApplicationKind.K2 => EntryCheck.OfTopic(topic, answers, found.Today, await LetterTermsOf.LoadAsync(db, found.Row, cancellation)),
    };

    /// <summary>These findings without what cannot be said yet: too few points, while items are still unanswered.</summary>
    public static List<Finding> Ripe(CaseInHand found, Answers answers, IEnumerable<Finding> findings) =>
        CasePoints.Of(found, answers) is { Account.Missing.Count: 0 } ? [.. findings] : [.. findings.Where(f => f.Rule != TooFewPoints)];

    private static IEnumerable<Finding> OfClaim(CaseInHand found, Answers answers) =>
        Ripe(found, answers, found.Rules is { } rules ? LetterClaim.Findings(answers, found.Today, rules) : [])
            .Where(f => f.Field.StartsWith("category.", StringComparison.Ordinal));
}
