using Laihua.App.Features.Points;
using Laihua.App.Features.Rulebooks;
using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.App.Features.Papers;

/// <summary>The account of points as of the last submission; null where the case has none.</summary>
internal static class AccountPapers
{
    public static Result<byte[]>? Account(PaperSubject subject, Rulebook book)
    {
        if (subject is not { Case: { Kind: ApplicationKind.K1, SubmittedAt: { } at } row, Receiving: { } office }
            || StoredScore.Account(row.Account) is not { } account || book.Table(account.Table) is not { } table)
        {
            return null;
        }

        return AccountPaper.Draw(new(
            subject.Head(office, at), subject.Employer, subject.Person, subject.Item, account.AsOf ?? Beijing.DayOf(at), $"{account.Total} / {account.Maximum}",
            new(
                $"{account.CategoryByPoints}: {table.ThresholdA} points and above give A, {table.ThresholdB} and above B",
                $"{account.CategoryByPoints}类：{table.ThresholdA}分以上为A类，{table.ThresholdB}分以上为B类"),
            new($"{account.Category}, by {Joined(account, ", ").En}", $"{account.Category}类，依据：{Joined(account, "、").Zh}"),
            [.. account.Items.Where(line => line.Maximum is not null).Select(line => ItemOf(line, table.Item(line.Id)))],
            [.. account.Missing.Select(id => table.Item(id).Title)],
            [.. account.Findings.Select(finding => finding.Message)],
            [.. account.Grounds.Select(group => new AccountGrounds(OutcomeOf(group.Outcome), string.Join("、", group.Ids), Listed(group.Reasons)))],
            [.. RuleVersionBody.Of(book, account.Rules).Select(version => new AccountVersion(version.Name, version.Id, DaysOf(version)))]));
    }

    private static AccountItem ItemOf(PointsLine line, PointsItem item) => new(
        item.Title, StatedWords.Of(line, item), line.Band ?? "–", $"{line.Points} / {line.Maximum}", line.Reason, line.Source);

    private static Words Joined(PointsAccount account, string mark) => new(
        string.Join(mark, account.Because.Select(because => because == "points" ? "points" : because)),
        string.Join(mark, account.Because.Select(because => because == "points" ? "积分" : because)));

    private static Words Listed(IReadOnlyList<Words> reasons) =>
        new(string.Join("; ", reasons.Select(reason => reason.En)), string.Join("；", reasons.Select(reason => reason.Zh)));

    private static Words DaysOf(RuleVersionBody version)
    {
        var from = PaperText.Date(version.InForceFrom);
        return version.InForceTo is { } last && PaperText.Date(last) is var to
            ? new($"{from.En} to {to.En}", $"{from.Zh}至{to.Zh}")
            : new($"from {from.En}", $"自{from.Zh}起");
    }

    /// <summary>What is said of a group of grounds.</summary>
    private static Words OutcomeOf(string outcome) => outcome switch
    {
        GroundsConsidered.Met => new("Met", "符合"),
        GroundsConsidered.Judgement => new("For a person to judge", "须人工认定"),
        GroundsConsidered.Open => new("Something is not known", "情况不明"),
        GroundsConsidered.NotMet => new("Not met", "不符合"),
        _ => new(outcome, outcome),
    };
}
