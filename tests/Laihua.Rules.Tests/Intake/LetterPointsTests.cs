using CsCheck;
using Laihua.Rules.Cases;
using Laihua.Rules.Categories;
using Laihua.Rules.Intake;
using Laihua.Rules.Rulebooks;

namespace Laihua.Rules.Tests.Intake;

public sealed class LetterPointsTests
{
    private static RuleSet InForce => Keeping();

    private static readonly string[] Values =
    [
        "yes", "no", "none", "doctor", "master", "hsk5", "points", "A3.5", "A5", "B3", "B4", "C2", "en", "degree", "230100", "999999", "DEU", "F",
        "1985-04-12", "2020-02-29", "2026-03-03", "1900-01-01", "2199-12-31", "450000", "0.5", "12", "999999", "<b>", "P<D", "\ud83d", "Robert'); DROP TABLE",
    ];

    private static readonly string[] Ids =
    [
        .. Form.Of(ApplicationKind.K1).Topics.SelectMany(t => t.Asked(3)).Select(q => q.Id),
        "education.2147483647.level", "experience.99.from", "no.such.question",
    ];

    private static readonly Gen<Answers> Random =
        Gen.Select(Choose.OneOf(Ids), Choose.OneOf(Values)).Select((id, value) => new KeyValuePair<string, string>(id, value)).Array[0, 120].Select(Answers.From);

    [Fact]
    public void Account_ACompleteApplication_ScoresEveryAnswer()
    {
        Assert.True(LetterPoints.Account(ALetter.Complete, ALetter.Today, InForce).TryGet(out var account, out _));

        // Pay 20, doctor 20, 13 years 16, months 15, no Chinese, Harbin 10, age 40 15, high-level university 5.
        Assert.Equal((101, PermitCategory.A), (account.Total, account.CategoryByPoints));
    }

    [Fact]
    public void Account_NothingAnswered_ScoresNothingAndNamesWhatIsMissing()
    {
        Assert.True(LetterPoints.Account(Answers.None, ALetter.Today, InForce).TryGet(out var account, out _));

        Assert.Equal(0, account.Total);
        Assert.NotEmpty(account.Missing);
    }

    [Fact]
    public void Account_TheTableThatTheCaseKeeps_IsUsed()
    {
        Assert.True(LetterPoints.Account(ALetter.Complete, ALetter.Today, Keeping("trial-2016")).TryGet(out var kept, out _));
        Assert.True(LetterPoints.Account(ALetter.Complete, ALetter.Today, Keeping("no-such-table")).TryGet(out var current, out _));

        Assert.Equal(("trial-2016", "interim-2017"), (kept.Table, current.Table));
    }

    [Fact]
    public void Facts_ProofsOfEveryKind_AreReadFromTheirRows()
    {
        var facts = LetterPoints.Facts(
            ALetter.Complete.But("education.1.level=bachelor;education.1.taughtInChinese=yes;language.hsk=hsk4;language.formerNational=yes;experience.0.global500=yes;"
                + "category.intellectualProperty=yes;category.fiveYearsInChina=yes;category.ground=A3.1"),
            ALetter.Today);

        Assert.Equal(["former-national", "degree-taught-in-chinese", "hsk4"], facts.Chinese);
        Assert.Equal(["high-level-university", "global-500", "intellectual-property", "five-years-in-china"], facts.Elite);
        Assert.Equal(["A3.1"], facts.Direct);
        Assert.Equal(("doctor", 13m), (facts.Education, facts.WorkYears));
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("language.hsk=none", "", null)]
    [InlineData("language.hsk=hsk1", "hsk1", null)]
    [InlineData("language.formerNational=yes", "former-national", null)]
    [InlineData("language.formerNational=no", null, null)]
    [InlineData("category.intellectualProperty=no", null, "")]
    [InlineData("category.intellectualProperty=yes", null, "intellectual-property")]
    [InlineData("category.fiveYearsInChina=yes", null, "five-years-in-china")]
    [InlineData("category.fiveYearsInChina=no", null, null)]
    [InlineData("education.0.highLevelUniversity=yes", null, "high-level-university")]
    [InlineData("education.0.highLevelUniversity=no", null, null)]
    [InlineData("experience.0.global500=yes", null, "global-500")]
    public void Facts_NothingElseAnswered_TellsWhatIsNotFromWhatIsNotSaid(string changes, string? chinese, string? elite)
    {
        var facts = LetterPoints.Facts(Answers.None.But(changes), ALetter.Today);

        Assert.Equal((chinese, elite), (Joined(facts.Chinese), Joined(facts.Elite)));

        static string? Joined(IReadOnlyList<string>? proofs) => proofs is null ? null : string.Join(' ', proofs);
    }

    [Theory]
    [InlineData("", null, 0)]
    [InlineData("category.ground=points;education.0.level=none", "none", 0)]
    [InlineData("category.ground=A1;education.0.level=bachelor;education.1.level=doctor;education.2.level=master", "doctor", 1)]
    [InlineData("category.ground=A1;education.0.level=bachelor;education.1.level=master", "master", 1)]
    public void Facts_DegreesAndGround_AreTheHighestAndTheDirectOne(string changes, string? degree, int direct)
    {
        var facts = LetterPoints.Facts(Answers.None.But(changes), ALetter.Today);

        Assert.Equal((degree, direct), (facts.Education, facts.Direct?.Count));
        Assert.Null(facts.WorkYears);
    }

    [Theory]
    [InlineData("education.0.taughtInChinese=yes", "degree-taught-in-chinese")]
    [InlineData("education.0.taughtInChinese=yes;education.1.level=master;education.1.taughtInChinese=yes", "degree-taught-in-chinese")]
    [InlineData("education.0.taughtInChinese=yes;education.0.level=none", "")]
    [InlineData("education.0.taughtInChinese=yes;education.0.level=", "")]
    [InlineData("education.0.taughtInChinese=no", "")]
    public void Facts_ADegreeTaughtInChinese_CountsOnceAndOnlyAsADegree(string changes, string expected) =>
        Assert.Equal(expected, string.Join(' ', LetterPoints.Facts(ALetter.Complete.But(changes), ALetter.Today).Chinese!)); // Answered.

    [Theory]
    [InlineData("none", 1)]
    [InlineData("", 1)]
    [InlineData("degree", 0)]
    [InlineData("home", 0)]
    [InlineData("tefl", 0)]
    [InlineData("course", 0)]
    public void Findings_ATeacherWithoutTwoYears_NeedsOneOfTheProofs(string proof, int expected)
    {
        var teacher = ALetter.Complete.But($"category.ground=B3;category.teaches=en;person.nationality=GBR;experience.0.from=2025-06-01;category.teachingProof={proof}");

        Assert.Equal(expected, LetterClaim.Findings(teacher, ALetter.Today, InForce).Count(f => f.Rule == "INTAKE-142"));
    }

    [Fact]
    public void Findings_ACaseThatKeepsTheTrialTable_IsWeighedByIt()
    {
        // At 45 the interim table gives 15 points, the trial table none: 61 and fewer than 60.
        var answers = ALetter.Complete.But(
            "person.birthDate=1981-01-01;education.0.level=master;education.0.highLevelUniversity=no;post.annualSalaryCny=40000;post.division=310115");

        Assert.Empty(LetterClaim.Findings(answers, ALetter.Today, InForce));
        Assert.Equal("INTAKE-141", LetterClaim.Findings(answers, ALetter.Today, Keeping("trial-2016")).Ids());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("post.annualSalaryCny=40000;education.0.level=none;education.0.highLevelUniversity=no;experience.0.related=no;post.monthsPerYear=1", "INTAKE-141")]
    [InlineData("category.ground=A5", "INTAKE-142")]
    [InlineData("category.ground=A2.1", "")]
    [InlineData("category.ground=B1.5", "")]
    [InlineData("category.ground=B1.5;education.0.level=bachelor", "")]
    [InlineData("category.ground=B1.5;education.0.level=none", "INTAKE-142")]
    [InlineData("category.ground=B1.5;experience.0.from=2024-03-04", "INTAKE-142")]
    [InlineData("category.ground=B1.5;experience.0.from=2024-03-03", "")]
    [InlineData("category.ground=C2;post.contractTo=2026-07-29", "")]
    [InlineData("category.ground=C2;post.contractTo=2026-07-30", "INTAKE-142")]
    [InlineData("category.ground=B3", "INTAKE-142")]
    [InlineData("category.ground=B3;category.teaches=en;category.teachingProof=degree", "INTAKE-142")]
    [InlineData("category.ground=B3;category.teaches=en;category.teachingProof=degree;person.nationality=GBR", "")]
    [InlineData("experience.0.from=1900-01-01", "POINTS-003")]
    public void Findings_TheClaim_IsWeighedOnTheFaceOfTheAnswers(string changes, string expected)
    {
        var findings = LetterClaim.Findings(ALetter.Complete.But(changes), ALetter.Today, InForce);

        Assert.All(findings, f => Assert.StartsWith(expected.Length == 0 ? "nothing stands against it" : expected, f.Rule, StringComparison.Ordinal));
        Assert.Equal(expected.Length > 0, findings.Count > 0);
    }

    [Fact]
    public void AccountAndClaimAndChecks_AnyAnswers_NeverThrow() => Random.Sample(
        answers =>
        {
            LetterPoints.Account(answers, ALetter.Today, InForce).TryGet(out var account, out _);
            var claim = LetterClaim.Findings(answers, ALetter.Today, InForce);
            var form = LetterCheck.All(answers, ALetter.Today, ALetter.EmployerContacts);
            var entry = EntryCheck.All(answers, ALetter.Today, ALetter.Terms);

            Assert.InRange(account?.Total ?? 0, 0, 120);
            Assert.All([.. claim, .. form, .. entry], f => Assert.Matches("^[A-Z]+-[0-9]{3}$", f.Rule));
        },
        iter: Samples.Of(1_000),
        seed: "0000KOIPe503");

    [Fact]
    public void Findings_AnswersThatCannotBeScored_AreNeverSilent() => Random.Sample(
        answers =>
        {
            var changed = ALetter.Complete.With(answers.All.Take(3));

            Assert.True(
                LetterPoints.Account(changed, ALetter.Today, InForce).TryGet(out _, out _)
                || LetterClaim.Findings(changed, ALetter.Today, InForce).Count > 0
                || LetterCheck.All(changed, ALetter.Today, []).Count > 0);
        },
        iter: Samples.Of(2_000),
        seed: "0000KOIPe503");

    [Theory]
    [InlineData("person.birthDate=2015-01-01", "INTAKE-103", "person.birthDate")]
    [InlineData("person.birthDate=2027-01-01;education.0.graduatedOn=", "INTAKE-102", "person.birthDate")]
    [InlineData("post.monthsPerYear=13", "INTAKE-108", "post.monthsPerYear")]
    [InlineData("post.division=999999", "INTAKE-006", "post.division")]
    [InlineData("education.vocationalGrade=best", "INTAKE-006", "education.vocationalGrade")]
    [InlineData("language.hsk=hsk9", "INTAKE-006", "language.hsk")]
    [InlineData("category.ground=A9", "INTAKE-006", "category.ground")]
    [InlineData("category.localPoints=10.5", "INTAKE-117", "category.localPoints")]
    [InlineData("category.localPoints=11", "INTAKE-117", "category.localPoints")]
    public void Findings_AnswersThatCannotBeScored_AreToldOnceByTheForm(string changes, string rule, string field)
    {
        var answers = ALetter.Complete.But(changes);

        Assert.False(LetterPoints.Account(answers, ALetter.Today, InForce).TryGet(out _, out _));
        Assert.Empty(LetterClaim.Findings(answers, ALetter.Today, InForce));
        Assert.Contains(LetterCheck.All(answers, ALetter.Today, []), f => f.Rule == rule && f.Field == field);
    }

    [Fact]
    public void Findings_OfPoints_StandAtFieldsOfTheForm() =>
        Assert.Equal(
            ["experience.0.from"],
            LetterClaim.Findings(ALetter.Complete.But("experience.0.from", "1900-01-01"), ALetter.Today, InForce).Select(f => f.Field));

    private static RuleSet Keeping(params string[] ids)
    {
        Assert.True(Rulebook.Published.Keeping(ids, ALetter.Today).TryGet(out var rules, out _));
        return rules;
    }
}
