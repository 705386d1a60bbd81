using System.Globalization;

namespace Laihua.Rules.Categories;

/// <summary>Whether pay reaches a multiple of the local average wage.</summary>
/// <remarks>
/// <para><b>Rule</b> CATEGORY-002. <b>Sources</b> <see cref="Sources.Classification"/>, A3.5 and B4; figures name their own.</para>
/// <para><b>Units</b> CNY a year. <b>Reading</b> Decision 0012: while the year's figure is not out, the newest before it is shown and
/// a person judges.</para>
/// <para><b>Shape</b> One sentence, whatever the case. <b>Errors</b> None.</para>
/// </remarks>
internal static class PayWeighing
{
    internal static void Weigh(int multiple, GroundFacts facts, LocalAverageWages wages, GroundWeighing weighing)
    {
        if (facts.Place is not { } place)
        {
            var year = facts.AsOf.Year - 1;
            weighing.NotStated(new($"the place of work, of which the average wage of {year} counts", $"工作地（以当地{year}年度社会平均工资为准）"));
            return;
        }

        var standing = wages.StandingOn(place, facts.AsOf);
        if (standing.Figure is { } figure)
        {
            var least = multiple * figure.AnnualCny;
            weighing.Weigh(facts.AnnualSalaryCny, asked: true, pay => pay >= least, new(
                $"pay of {multiple} times the local average wage of {figure.Year}, CNY {Number(least)} a year or more",
                $"年薪不低于本地区{figure.Year}年度社会平均工资的{multiple}倍，即{Number(least)}元"));
        }
        else if (standing.Earlier is { } earlier)
        {
            Compare(multiple, facts.AnnualSalaryCny, standing.Year, earlier, weighing);
        }
        else
        {
            weighing.IsUnknown(
                $"The average wage of {standing.Year} for the place of work is not in the table: compare the pay with the figure that the place has published",
                $"工作地{standing.Year}年度社会平均工资尚未录入，请与当地公布的数据核对");
        }
    }

    private static void Compare(int multiple, decimal? pay, int year, LocalAverageWage earlier, GroundWeighing weighing)
    {
        var least = multiple * earlier.AnnualCny;
        Words reaches = pay is not { } stated ? new("and the pay is not stated", "而年薪未填写")
            : stated >= least ? new("which the pay reaches", "年薪达到该数")
            : new("which the pay does not reach", "年薪未达到该数");
        weighing.IsUnknown(
            $"The average wage of {year} for the place of work is not published yet, or not in the table; the newest before it is that of {earlier.Year}, CNY {Number(earlier.AnnualCny)}: {multiple} times that is CNY {Number(least)} a year, {reaches.En}",
            $"工作地{year}年度社会平均工资尚未公布或尚未录入；此前最新为{earlier.Year}年度，{Number(earlier.AnnualCny)}元，其{multiple}倍为{Number(least)}元，{reaches.Zh}");
    }

    private static string Number(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
