using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Points;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Intake;

public sealed class PointsQuestionsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static PointsTable Interim => PointsTable.All.Single(table => table.Id == "interim-2017");

    [Fact]
    public void Account_PayAndHskAlone_GivesTheirPointsAndNamesTheRest()
    {
        Assert.True(Account(("annualSalaryCny", "450,000"), ("chinese", "hsk5 former-national")).TryGet(out var account, out _));

        Assert.Equal((25, PermitCategory.C), (account.Total, account.Category));
        Assert.Equal(["education", "experience", "months", "region", "age", "elite", "local"], account.Missing);
    }

    [Fact]
    public void Account_EveryQuestionAnswered_LeavesNothingMissing()
    {
        Assert.True(Account(
            ("annualSalaryCny", "450000"), ("monthsPerYear", "12"), ("workRegion", "230100"), ("birthDate", "1984-02-29"), ("age", "42"), ("education", "bachelor"), ("vocationalGrade", "technician"),
            ("workYears", "17"), ("chinese", "none"), ("elite", "global-500 intellectual-property"), ("localPoints", "2"), ("direct", "A2.1 B3")).TryGet(out var account, out _));

        Assert.Empty(account.Missing);
        Assert.Equal((20 + 15 + 20 + 15 + 0 + 10 + 15 + 5 + 2, PermitCategory.A), (account.Total, account.Category));
        Assert.Equal(["points", "A2.1"], account.Because);
    }

    [Fact]
    public void Account_NothingAnswered_GivesNothing()
    {
        Assert.True(Account().TryGet(out var account, out _));

        Assert.Equal((0, 9), (account.Total, account.Missing.Count));
    }

    [Fact]
    public void Account_WhatCannotBeReadAndWhatCannotBe_GivesEveryFindingAtItsQuestion()
    {
        Assert.False(Account(
            ("annualSalaryCny", "450.000"), ("monthsPerYear", "13"), ("workYears", "many"), ("birthDate", "2026-02-30"), ("age", "17"), ("education", "phd"), ("chinese", "hsk5 hsk9"),
            ("workRegion", "999999"), ("localPoints", "11"), ("direct", "A6")).TryGet(out _, out var refusal));

        Assert.Equal(
            [
                "INTAKE-003 birthDate", "INTAKE-004 annualSalaryCny", "INTAKE-005 workYears", "INTAKE-006 chinese", "INTAKE-006 direct", "INTAKE-006 education", "INTAKE-006 workRegion",
                "POINTS-004 monthsPerYear", "POINTS-005 age", "POINTS-010 localPoints",
            ],
            Assert.IsType<Refusal.RuleBroken>(refusal).Findings.Select(f => $"{f.Rule} {f.Field}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Account_OnlyAnUnreadableAnswer_IsRefused() => Assert.False(Account(("monthsPerYear", "nine")).TryGet(out _, out _));

    [Theory]
    [InlineData("interim-2017")]
    [InlineData("trial-2016")]
    public void Of_ATable_AsksNothingThatItDoesNotMarkAndRequiresNothing(string id)
    {
        var table = PointsTable.All.Single(t => t.Id == id);
        var topic = PointsQuestions.Of(table);

        Assert.All(topic.Questions, question => Assert.False(question.Required));
        Assert.Equal(table.Item("elite").Options.Where(option => option.Counted).Select(option => option.Id), topic.Questions.Single(q => q.Id == "elite").Choices.Select(c => c.Id));
        Assert.DoesNotContain(topic.Questions.Single(q => q.Id == "direct").Choices, choice => choice.Id is "A6" or "B6" or "C1");
    }

    private static Result<PointsAccount> Account(params (string Id, string Value)[] answers) =>
        PointsQuestions.Account(Answers.From(answers.Select(a => KeyValuePair.Create(a.Id, a.Value))), Today, RuleSet.Of(Interim));
}
