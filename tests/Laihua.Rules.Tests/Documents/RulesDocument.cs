using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Deadlines;
using Laihua.Rules.Intake;
using Laihua.Rules.Permits;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Documents;

/// <summary><c>docs/rules.md</c>: what the rules say, printed from the rules.</summary>
internal static class RulesDocument
{
    private static readonly string[] NoIds = ["global-500", "interim-2017", "trial-2016"];

    public static string Generate()
    {
        var page = new Markdown()
            .Heading(1, "The rules as they stand in the code")
            .Paragraph("Generated from `Laihua.Rules`; change the rule, then run `make approve`. A test keeps this page true. How the law is read stands in `docs/decisions`.");
        States(page);
        Moves(page);
        DraftMoves(page);
        Clocks(page);
        Permits(page);
        OperationGrounds(page);
        Card(page);
        CategoryGrounds(page);
        Grounds(page);
        Documents(page);
        Findings(page);
        return page.ToString();
    }

    private static void States(Markdown page) => page.Heading(2, "States of a case").Table(
        ["State", "Owner", "Next", "Clock", "Officers read", "The employer reads", "What happens next"],
        Enum.GetValues<CaseState>().Select(CaseStates.Of).Select(s => (string[])
        [
            $"`{s.State}`",
            s.Owner is { } owner ? Both(RoleTable.NameOf(owner)) : "an end",
            s.Next is { } next ? $"`{next}`" : "",
            s.Clock == CaseClock.None ? "" : $"`{s.Clock}`",
            Both(s.ForOfficer),
            Both(s.ForApplicant),
            Both(s.WhatNext),
        ]));

    private static void Moves(Markdown page) => page.Heading(2, "Moves of a case")
        .Paragraph("Everything that is not in this table is refused with what is possible now. Category A goes the green road, B and C the window road.")
        .Table(
            ["From", "Action", "By", "Permission", "Road", "To"],
            CaseFlow.Moves.Select(m => (string[])
            [
                $"`{m.From}`",
                $"`{m.Action}`",
                Both(RoleTable.NameOf(m.By)),
                CasePermissions.NeededFor(m.From, m.Action) is { } needed ? $"`{needed}`" : "",
                m.Road switch { Road.Green => "green", Road.Window => "window", null => "both" },
                $"`{m.To}`",
            ]));

    private static void DraftMoves(Markdown page) => page.Heading(2, "Moves of a draft of the rules")
        .Paragraph("A second person is somebody who neither drafted nor proposed it. What is approved never changes again; a mistake is mended by the next version.")
        .Table(
            ["From", "Action", "Permission", "By", "Until", "To"],
            RuleFlow.Moves.Select(m => (string[])
            [
                $"`{m.From}`",
                $"`{m.Action}`",
                $"`{RuleFlow.PermissionOf(m.Action)}`",
                m.BySecondPerson ? "a second person" : "anybody who may",
                m.BeforeItBegins ? "the day before it is in force" : "",
                $"`{m.To}`",
            ]));

    private static void Clocks(Markdown page) => page.Heading(2, "Clocks")
        .Paragraph("The day on which a clock starts is not counted, the last day is.")
        .Table(
            ["Clock", "Length", "When it has run out"],
            [
                [$"`{CaseClock.DraftKept}`", $"{CaseClocks.DraftDays} calendar days from the last change", "the draft lapses"],
                [$"`{CaseClock.PreReview}`", $"{PreReviewDeadline.WorkingDays} working days", "shown as overdue"],
                [$"`{CaseClock.Correction}`", $"{CorrectionDeadline.DefaultCalendarDays} calendar days", "the case lapses"],
                [$"`{CaseClock.WindowVisit}`", $"{WindowVisitDeadline.DefaultCalendarDays} calendar days", "the case lapses"],
                [
                    $"`{CaseClock.Review}`",
                    string.Join(", ", Enum.GetValues<PermitCategory>().Select(c => $"{c}: {ReviewDeadline.WorkingDaysOf(c)} working days")),
                    "shown as overdue",
                ],
                ["Report after entry", $"{EntryCheck.ReportWithinDays} calendar days", "taken with a reason"],
            ]);

    private static void Permits(Markdown page) => page.Heading(2, "Moves of a permit")
        .Paragraph("Where somebody proposes a move, another person approves it. Everything that is not in this table is refused with what is possible now.")
        .Table(
            ["From", "Action", "Proposed by", "By", "To"],
            PermitFlow.Moves.Select(m => (string[])
            [
                $"`{m.From}`", $"`{m.Action}`", m.ProposedBy is { } proposer ? Both(RoleTable.NameOf(proposer)) : "", Both(RoleTable.NameOf(m.By)), $"`{m.To}`",
            ]));

    private static void OperationGrounds(Markdown page) => page.Heading(2, "Grounds of what is done to a permit after its grant")
        .Table(
            ["For", "Id", "Ground", "Source"],
            OperationGround.All.Select(g => (string[])[$"`{g.Action}`", $"`{g.Id}`", Both(g.Text), g.Source]));

    private static void Card(Markdown page) => page.Heading(2, "Moves of a card")
        .Table(["From", "Action", "To"], CardFlow.Moves.Select(m => (string[])[$"`{m.From}`", $"`{m.Action}`", $"`{m.To}`"]))
        .Heading(2, "Moves of a blank card")
        .Table(
            ["From", "Action", "To", "In the book"],
            BlankFlow.Moves.Select(m => (string[])[$"`{m.From}`", $"`{m.Action}`", $"`{m.To}`", m.Book.ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture)]));

    private static void CategoryGrounds(Markdown page) => page.Heading(2, "Grounds of the categories")
        .Paragraph("What a ground asks in numbers stands in `laihua points grounds`; how it is weighed, in `docs/decisions`.")
        .Table(
            ["Id", "Ground", "Evidence", "What only a person can judge", "In force", "Source"],
            Ground.All.Select(g => (string[])
            [
                $"`{g.Id}`", Both(g.Title), Both(g.Evidence), g.Judgement is { } judgement ? Both(judgement) : "", $"from {g.InForceFrom:yyyy-MM-dd}{(g.InForceTo is { } to ? $" to {to:yyyy-MM-dd}" : "")}", g.Source,
            ]));

    private static void Grounds(Markdown page) => page.Heading(2, "Grounds of refusal")
        .Table(["Id", "Ground", "Source"], Judgement.RefusalGrounds.Select(g => (string[])[$"`{g.Id}`", Both(g.Text), g.Source]));

    private static void Documents(Markdown page)
    {
        page.Heading(2, "Checklists").Paragraph(
            "K1 (Notification Letter). A: a claim that rests on neither experience nor degree; where it rests on one, that document itself is needed.");
        Lines(page, [("A", Checklist.OfLetter('A', "")), ("B", Checklist.OfLetter('B', "")), ("C", Checklist.OfLetter('C', ""))]);
        page.Paragraph("K2 (permit after entry). The contract is due where it was promised with K1.");
        Lines(page, [("promised", Checklist.OfEntry(true)), ("not promised", Checklist.OfEntry(false))]);
    }

    private static void Lines(Markdown page, (string Name, IReadOnlyList<DocumentLine> Lines)[] lists) => page.Table(
        ["Id", "Document", "What it must be like", .. lists.Select(l => l.Name), "Original seen"],
        lists[0].Lines.Select((line, i) => (string[])
        [
            $"`{line.Id}`",
            Both(line.Name),
            Both(line.Rule),
            .. lists.Select(l => l.Lines[i] switch { { MayCommit: true } => "or a commitment", { Required: true } => "needed", _ => "if there is one" }),
            line.OriginalSeen ? "yes" : "",
        ]));

    private static void Findings(Markdown page) => page.Heading(2, "Findings")
        .Paragraph("Ids are stable and printed on letters. What stands in braces is filled in.")
        .Table(
            ["Id", "English", "中文"],
            FindingCatalogue.OfRules().Where(s => !NoIds.Contains(s.Rule)).Select(s => (string[])[s.Rule, s.En, s.Zh]));

    private static string Both(Words words) => $"{words.En}<br>{words.Zh}";
}
