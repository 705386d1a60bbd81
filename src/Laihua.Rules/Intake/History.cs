namespace Laihua.Rules.Intake;

/// <summary>One employment, from a day to a day.</summary>
/// <param name="Row">Its row in the form, from 0.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; today where it continues.</param>
/// <param name="Related">Whether it is related to the post.</param>
public sealed record Employment(int Row, DateOnly From, DateOnly To, bool Related);

/// <summary>A gap or an overlap between employments.</summary>
/// <param name="IsGap">True for a gap, false for an overlap.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record Seam(bool IsGap, DateOnly From, DateOnly To);

/// <summary>What a list of employments says: related years, gaps and overlaps.</summary>
/// <remarks>
/// <para><b>Rules</b> INTAKE-120 (years), INTAKE-121 (gaps of more than three months, overlaps of more than one). <b>Source</b>
/// <see cref="Sources.InterimPointsTable"/>; decision 0009 for the lengths.</para>
/// <para><b>Units</b> Days; years are completed years of 365.2425 days over the union of related employments, so that two posts at a
/// time count once; never more than the completed years from the first day to the last.</para>
/// <para><b>Shape</b> The order in which employments are given changes nothing. <b>Errors</b> None.</para>
/// <para><b>Example</b> 2010-01-01 to 2012-12-31 and 2012-07-01 to 2014-12-31, both related: 5 completed years, one overlap.</para>
/// </remarks>
public static class History
{
    private const int GapDays = 92;
    private const int OverlapDays = 31;

    /// <summary>The employments that can be read, earliest first.</summary>
    public static IReadOnlyList<Employment> Employments(Answers answers, DateOnly today)
    {
        var list = new List<Employment>();
        for (var row = 0; row < answers.Rows("experience"); row++)
        {
            var to = answers[$"experience.{row}.to"];
            if (Read.Date(answers[$"experience.{row}.from"]) is { } from
                && (to.Length == 0 ? today : Read.Date(to)) is { } until && from <= until)
            {
                list.Add(new(row, from, until, answers[$"experience.{row}.related"] == "yes"));
            }
        }

        return [.. Ordered(list)];
    }

    /// <summary>Completed years of related work; days worked twice count once.</summary>
    public static int RelatedYears(IReadOnlyList<Employment> employments)
    {
        Employment[] related = [.. Ordered(employments.Where(e => e.Related))];
        if (related.Length == 0)
        {
            return 0;
        }

        var days = 0;
        var counted = -1;
        foreach (var employment in related)
        {
            days += Math.Max(0, employment.To.DayNumber - Math.Max(employment.From.DayNumber - 1, counted));
            counted = Math.Max(counted, employment.To.DayNumber);
        }

        // A leap day must not cost a year that was worked from 1 January to 31 December, nor give one that was not.
        var span = CompletedYears.Between(related[0].From, DateOnly.FromDayNumber(Math.Min(counted + 1, DateOnly.MaxValue.DayNumber)));
        return Math.Min(span, (int)((days + 1) / 365.2425m));
    }

    /// <summary>Gaps of more than three months and overlaps of more than one, earliest first.</summary>
    public static IReadOnlyList<Seam> Seams(IReadOnlyList<Employment> employments)
    {
        var seams = new List<Seam>();
        DateOnly? reached = null;
        foreach (var employment in Ordered(employments))
        {
            if (reached is { } end)
            {
                if (employment.From.DayNumber - end.DayNumber - 1 > GapDays)
                {
                    seams.Add(new(true, end.AddDays(1), employment.From.AddDays(-1)));
                }

                var last = employment.To < end ? employment.To : end;
                if (last.DayNumber - employment.From.DayNumber + 1 > OverlapDays)
                {
                    seams.Add(new(false, employment.From, last));
                }
            }

            reached = reached is { } before && before > employment.To ? before : employment.To;
        }

        return seams;
    }

    private static IEnumerable<Employment> Ordered(IEnumerable<Employment> employments) => employments.OrderBy(e => e.From).ThenBy(e => e.To);
}
