using Laihua.Rules.Categories;

namespace Laihua.Rules.Tests.Categories;

public sealed class LanguageTeachingTests
{
    private static readonly TeacherFacts British = new("en", "GBR", TeachingYears: 2);

    public static TheoryData<TeacherFacts, bool> Waivers => new()
    {
        { British with { TeachingYears = 1.9m }, false },
        { British with { TeachingYears = 0, DegreeInTeaching = true }, true },
        { British with { TeachingYears = 0, HomeTeacherCertificate = true }, true },
        { British with { TeachingYears = 0, TeflInChina = true }, true },
        { British with { TeachingYears = 0, CourseHours = 120 }, true },
        { British with { TeachingYears = 0, CourseHours = 119 }, false },
    };

    [Fact]
    public void Evaluate_BritishBachelorWithTwoYears_MayTeachEnglish() => Assert.IsType<GroundOutcome.Met>(Weigh(British));

    [Fact]
    public void Evaluate_UkrainianWithACourse_MayNotTeachEnglish() =>
        Assert.IsType<GroundOutcome.NotMet>(Weigh(new("en", "UKR", TeachingYears: null, CourseHours: 120)));

    [Fact]
    public void Evaluate_OtherLanguage_LeavesTheMotherTongueToAPerson() =>
        Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh(new("ru", "UKR", TeachingYears: 2)));

    [Theory]
    [MemberData(nameof(Waivers))]
    public void Evaluate_YearsOrWaiver_Decides(TeacherFacts teacher, bool met) => Assert.Equal(met, Weigh(teacher) is GroundOutcome.Met);

    [Fact]
    public void Evaluate_NoTeacher_IsNotMet() => Assert.IsType<GroundOutcome.NotMet>(Weigh(null));

    [Fact]
    public void Evaluate_YearsNotStated_StaysOpen() => Assert.IsType<GroundOutcome.NeedsJudgement>(Weigh(British with { TeachingYears = null }));

    private static GroundOutcome Weigh(TeacherFacts? teacher)
    {
        GroundFacts facts = new() { AsOf = new(2018, 1, 1), Age = 30, Education = Degree.Bachelor, Teacher = teacher };
        Assert.True(GroundCheck.Evaluate("B3", facts, LocalAverageWages.Published).TryGet(out var outcome, out _));
        return outcome;
    }
}
