namespace Laihua.Rules.Points;

/// <summary>The lines of an account: one item, its input and what it gives.</summary>
internal static class PointsLines
{
    /// <summary>Nothing was stated for the item.</summary>
    internal static PointsLine Absent(PointsItem item) => new(item.Id, item.Maximum is null ? null : 0, item.Maximum, null, null, item.Absent, item.Source);

    /// <summary>An item with bands.</summary>
    internal static PointsLine Number(PointsItem item, decimal? stated)
    {
        if (stated is not { } value)
        {
            return Absent(item);
        }

        return item.BandOf(value) is { } band
            ? new(item.Id, band.Points, item.Maximum, band.Label, value, band.Reason, item.Source)
            : new(item.Id, 0, item.Maximum, null, value, item.Gap ?? item.Absent, item.Source);
    }

    /// <summary>An item of which several options may be given and the best counts.</summary>
    internal static PointsLine Options(PointsItem item, IReadOnlyList<string>? stated)
    {
        if (stated is null)
        {
            return Absent(item);
        }

        IReadOnlyList<string> given = stated.Count == 0 ? ["none"] : stated;
        return Best(item, [.. given.Select(id => item.OptionOf(id)).OfType<PointsOption>()], stated);
    }

    /// <summary>Education and vocational grade, of which the better counts.</summary>
    internal static PointsLine Education(PointsItem item, string? education, string? vocational)
    {
        if (education is null && vocational is null)
        {
            return Absent(item);
        }

        PointsOption?[] options =
        [
            education is null ? null : item.OptionOf(education),
            vocational is null ? null : item.OptionOf(vocational, PointsVocabulary.VocationalGrade),
        ];
        object input = education is null ? vocational! : vocational is null ? education : new[] { education, vocational }; // One of the two is there.
        return Best(item, [.. options.OfType<PointsOption>()], input);
    }

    /// <summary>The direct grounds: they give a category and no points.</summary>
    internal static PointsLine Direct(PointsItem item, IReadOnlyList<string>? stated)
    {
        if (stated is null or { Count: 0 })
        {
            return Absent(item) with { Input = stated };
        }

        var ids = string.Join(", ", stated);
        return Absent(item) with
        {
            Input = stated,
            Reason = new($"{ids}: a direct ground, which needs no points", $"{ids}：符合直接赋予资格项，无需积分"),
        };
    }

    private static PointsLine Best(PointsItem item, IReadOnlyList<PointsOption> given, object input)
    {
        var best = given.Where(option => option.Counted).MaxBy(option => option.Points);
        var uncounted = given.Where(option => !option.Counted).Select(option => option.Reason);
        var several = given.Count(option => option.Points > 0) > 1 ? item.BestOf : null;
        Words[] reasons = [.. new[] { best?.Reason, several }.OfType<Words>(), .. uncounted];
        var reason = reasons.Length == 1
            ? reasons[0]
            : new(string.Join("; ", reasons.Select(words => words.En)), string.Join("；", reasons.Select(words => words.Zh)));
        return new(item.Id, best?.Points ?? 0, item.Maximum, best?.Id, input, reason, item.Source);
    }
}
