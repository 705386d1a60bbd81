using Laihua.App.Papers.Pdf;
using Laihua.Rules;

namespace Laihua.App.Papers;

/// <summary>One item of the account: what was stated, and what it gave by which band.</summary>
public sealed record AccountItem(Words Title, Words Stated, string Band, string Points, Words Reason, string Source);

/// <summary>Grounds of which the same is to be said.</summary>
public sealed record AccountGrounds(Words Outcome, string Ids, Words Reasons);

/// <summary>A version on which the account rests.</summary>
public sealed record AccountVersion(Words Name, string Id, Words Days);

/// <summary>What stands on an account of points.</summary>
/// <param name="Head">The office and the number of the case.</param>
/// <param name="Employer">The applicant.</param>
/// <param name="Person">The person for whom the employer applies.</param>
/// <param name="Item">What is applied for.</param>
/// <param name="AsOf">The day of the score.</param>
/// <param name="Total">The total with the most that there is.</param>
/// <param name="ByPoints">What the points alone give, with the thresholds.</param>
/// <param name="Category">The category with what gives it.</param>
/// <param name="Items">Every item of the table that gives points.</param>
/// <param name="Missing">The items for which nothing was stated.</param>
/// <param name="Findings">What the reader should know.</param>
/// <param name="Grounds">Every ground considered.</param>
/// <param name="Versions">The versions on which all of it rests.</param>
public sealed record AccountPaperFacts(
    PaperHead Head,
    Words Employer,
    PrintedName Person,
    Words Item,
    DateOnly AsOf,
    string Total,
    Words ByPoints,
    Words Category,
    IReadOnlyList<AccountItem> Items,
    IReadOnlyList<Words> Missing,
    IReadOnlyList<Words> Findings,
    IReadOnlyList<AccountGrounds> Grounds,
    IReadOnlyList<AccountVersion> Versions);

/// <summary>积分说明: the account of points of a case, item by item.</summary>
public static class AccountPaper
{
    private static readonly PaperColumn[] ItemColumns =
    [
        new(new("Item", "项目"), 0.17f), new(new("Stated", "填报内容"), 0.17f), new(new("Band", "区间"), 0.13f),
        new(new("Points", "得分"), 0.08f), new(new("Reason", "理由"), 0.23f), new(new("Source", "依据"), 0.22f),
    ];

    private static readonly PaperColumn[] GroundColumns =
        [new(new("Outcome", "结果"), 0.2f), new(new("Grounds", "条件"), 0.3f), new(new("Why", "理由"), 0.5f)];

    private static readonly PaperColumn[] VersionColumns =
        [new(new("Version", "版本"), 0.45f), new(new("Id", "编号"), 0.25f), new(new("In force", "施行日期"), 0.3f)];

    /// <summary>The account as PDF, or everything that stands against printing it.</summary>
    public static Result<byte[]> Draw(AccountPaperFacts facts)
    {
        var layout = new PaperLayout(facts.Head, new("Account of Points", "积分说明"));
        layout.Rows(
            new(new("Applicant", "申请单位"), facts.Employer, "employer"),
            PaperRow.OfPerson(facts.Person),
            new(new("Applied for", "申请事项"), facts.Item, "item"),
            new(new("Submitted on", "提交日期"), PaperText.Date(facts.Head.On), "submittedOn"),
            new(new("Counted as of", "计分日期"), PaperText.Date(facts.AsOf), "asOf"),
            new(new("Total", "总分"), facts.Total, "total"),
            new(new("By points", "按积分"), facts.ByPoints, "byPoints"),
            new(new("Category", "类别"), facts.Category, "category"));
        layout.Heading(new("Points by item", "各项得分"));
        layout.Table(ItemColumns, facts.Items.Select(item => (IReadOnlyList<Words>)
            [item.Title, item.Stated, new("", item.Band), new("", item.Points), item.Reason, new(item.Source, "")]), "items");
        if (facts.Missing.Count > 0)
        {
            layout.Heading(new("Not stated", "未填报"));
            layout.Numbered(facts.Missing, "missing");
        }

        if (facts.Findings.Count > 0)
        {
            layout.Heading(new("To be noted", "提示"));
            layout.Numbered(facts.Findings, "findings");
        }

        if (facts.Grounds.Count > 0)
        {
            layout.Heading(new("Every ground considered", "逐项考虑的条件"));
            layout.Table(GroundColumns, facts.Grounds.Select(group => (IReadOnlyList<Words>)[group.Outcome, new("", group.Ids), group.Reasons]), "grounds");
        }

        layout.Heading(new("The versions on which it rests", "所依据的版本"));
        layout.Table(VersionColumns, facts.Versions.Select(version => (IReadOnlyList<Words>)[version.Name, new("", version.Id), version.Days]), "versions");
        layout.Paragraph(new(
            "This account follows from the answers as they were submitted last and from the versions named above. It explains the result and is not the decision.",
            "本说明依据最近一次提交的填报内容和上列版本生成，用于说明结果，不是行政许可决定。"));
        return layout.Save();
    }
}
