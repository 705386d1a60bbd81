namespace Laihua.Rules.Categories;

/// <summary>What the ground of language teachers asks beyond age and degree.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-003. <b>Sources</b> <see cref="Sources.Classification"/>, B3.</para>
/// <para><b>Units</b> Years of language teaching; hours of a course.</para>
/// <para><b>Reading</b> One teaches one's mother tongue; for English the passport shows it. Two years of teaching, unless a degree
/// or certificate in teaching stands in their place; see decision 0004.</para>
/// <para><b>Shape</b> Mother tongues other than English are for a person to judge.</para>
/// <para><b>Example</b> A British bachelor with two years of teaching may teach English; a Ukrainian with a course of 120 hours may not.</para>
/// </remarks>
public static class LanguageTeaching
{
    /// <summary>The least years of teaching.</summary>
    public const int Years = 2;

    /// <summary>The least hours of a course that stands in for the years.</summary>
    public const int CourseHours = 120;

    /// <summary>The nationalities whose mother tongue is taken to be English.</summary>
    public static IReadOnlyList<string> EnglishNationalities { get; } = ["AUS", "CAN", "GBR", "IRL", "NZL", "USA", "ZAF"];

    internal static void Weigh(TeacherFacts? teacher, GroundWeighing weighing)
    {
        if (teacher is null)
        {
            weighing.Fails("The post is not that of a language teacher", "该职位不是外国语言教学岗位");
            return;
        }

        WeighTongue(teacher, weighing);
        if (teacher.DegreeInTeaching || teacher.HomeTeacherCertificate || teacher.TeflInChina || teacher.CourseHours >= CourseHours)
        {
            return;
        }

        weighing.Weigh(
            teacher.TeachingYears,
            asked: true,
            years => years >= Years,
            new("two years of language teaching, or a degree or certificate in teaching", "两年以上语言教学经历，或教育类学位、教师资格或语言教学证书"));
    }

    private static void WeighTongue(TeacherFacts teacher, GroundWeighing weighing)
    {
        if (teacher.Language != "en")
        {
            weighing.Opens("Whether the language taught is the mother tongue", "所教语言是否为母语");
        }
        else if (!EnglishNationalities.Contains(teacher.Nationality))
        {
            weighing.Fails("English is not taken to be the mother tongue for this nationality", "该国籍人员的母语不视为英语");
        }
    }
}
