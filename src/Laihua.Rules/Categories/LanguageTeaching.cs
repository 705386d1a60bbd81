namespace Laihua.Rules.Categories;

/// <summary>Whether a teacher brings what the ground of language teachers asks beyond age and degree.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-003. <b>Sources</b> <see cref="Sources.Classification"/>, B3.</para>
/// <para><b>Units</b> As in <see cref="TeachingAsks"/>, which holds every number.</para>
/// <para><b>Reading</b> One teaches one's mother tongue; for English the passport shows it. Two years of teaching, unless a degree
/// or certificate in teaching stands in their place; see decisions 0004 and 0012.</para>
/// <para><b>Shape</b> Mother tongues that no passport tells are for a person to judge.</para>
/// <para><b>Example</b> A British bachelor with two years of teaching may teach English; a Ukrainian with a course of 120 hours may not.</para>
/// </remarks>
internal static class LanguageTeaching
{
    internal static void Weigh(TeachingAsks asks, TeacherFacts? teacher, GroundWeighing weighing)
    {
        if (teacher is null)
        {
            weighing.FailsOutright("The post is not that of a language teacher", "该职位不是外国语言教学岗位");
            return;
        }

        WeighTongue(asks, teacher, weighing);
        WeighYears(asks, teacher, weighing);
    }

    private static void WeighTongue(TeachingAsks asks, TeacherFacts teacher, GroundWeighing weighing)
    {
        if (teacher.Language is not { } language)
        {
            weighing.NotStated(new("the language taught", "所教语言"));
        }
        else if (asks.MotherTongues.FirstOrDefault(tongue => tongue.Language == language) is not { } tongue)
        {
            weighing.IsForAPerson(new("Whether the language taught is the mother tongue", "所教语言是否为母语"));
        }
        else if (teacher.Nationality is not { } nationality)
        {
            weighing.NotStated(new("the nationality, which shows the mother tongue", "国籍（据以判断母语）"));
        }
        else if (!tongue.Nationalities.Contains(nationality))
        {
            weighing.FailsOutright("The language taught is not taken to be the mother tongue for this nationality", "该国籍人员的母语不视为所教语言");
        }
    }

    private static void WeighYears(TeachingAsks asks, TeacherFacts teacher, GroundWeighing weighing)
    {
        var waived = asks.Waivers.Select(teacher.Has).ToList();
        if (teacher.TeachingYears >= asks.MinimumYears || waived.Contains(true))
        {
            return;
        }

        Words what = new(
            $"{asks.MinimumYears} years of language teaching, or in their place {string.Join(", or ", asks.Waivers.Select(waiver => waiver.Text.En))}",
            $"{asks.MinimumYears}年以上语言教学经历，或{string.Join("、", asks.Waivers.Select(waiver => waiver.Text.Zh))}");
        if (teacher.TeachingYears is null || waived.Contains(null))
        {
            weighing.NotStated(what);
        }
        else
        {
            weighing.Fails(what);
        }
    }
}
