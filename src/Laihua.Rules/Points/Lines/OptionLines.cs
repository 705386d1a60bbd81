namespace Laihua.Rules.Points.Lines;

/// <summary>The lines of an item of which several options may be given and the best counts.</summary>
internal sealed class OptionLines : ItemLines
{
    private readonly Func<PointsFacts, IReadOnlyList<string>?> stated;
    private readonly PointsOption[] options;
    private readonly PointsLine[] alone;
    private readonly Words[] amongSeveral;
    private readonly PointsLine nothing;

    internal OptionLines(PointsItem item, Func<PointsFacts, IReadOnlyList<string>?> stated)
        : base(item)
    {
        this.stated = stated;
        options = [.. item.Options.Where(option => option.Field is null)];
        alone = [.. options.Select(option => Best([option], new[] { option.Id }))];
        amongSeveral = [.. options.Select(option => BestOption.Of(item, [option, option]).Reason)];
        nothing = Best([.. options.Where(option => option.Id == "none").Take(1)], Array.Empty<string>());
    }

    internal override PointsLine Of(PointsFacts facts)
    {
        if (stated(facts) is not { } given)
        {
            return Absent;
        }

        return given.Count switch
        {
            0 => nothing,
            1 when IndexOf(given[0]) is >= 0 and var only => alone[only],
            _ => Several(given),
        };
    }

    private PointsLine Several(IReadOnlyList<string> given)
    {
        var (best, giving) = (-1, 0);
        for (var index = 0; index < given.Count; index++)
        {
            var option = IndexOf(given[index]);
            if (option < 0 || !options[option].Counted)
            {
                return Best([.. given.Select(id => Item.OptionOf(id)).OfType<PointsOption>()], given);
            }

            giving += options[option].Points > 0 ? 1 : 0;
            best = best < 0 || options[option].Points > options[best].Points ? option : best;
        }

        return Line(options[best].Points, options[best].Id, given, giving > 1 ? amongSeveral[best] : options[best].Reason);
    }

    private PointsLine Best(IReadOnlyList<PointsOption> given, object input)
    {
        var (best, reason) = BestOption.Of(Item, given);
        return Line(best?.Points ?? 0, best?.Id, input, reason);
    }

    private int IndexOf(string id)
    {
        for (var index = 0; index < options.Length; index++)
        {
            if (options[index].Id == id)
            {
                return index;
            }
        }

        return -1;
    }
}
