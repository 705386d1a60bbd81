using Laihua.Rules.Categories;
using Laihua.Rules.Points;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Html;

namespace Laihua.Web.Infrastructure.Display;

/// <summary>What was stated for an item of a points table, in words.</summary>
public sealed class PointsText(Texts texts, Show show, AnswerText answers)
{
    /// <summary>The input of a line; the words for none where nothing was stated.</summary>
    public IHtmlContent Of(PointsLine line, PointsItem item) => (line.Id, line.Input) switch
    {
        (_, null) => texts["points.left-out"],
        ("salary", decimal pay) => show.MoneyInWan((long)(pay * 100)),
        ("age", decimal age) => texts["points.age", show.Number(age)],
        ("experience", decimal years) => texts[years == 1 ? "points.year" : "points.years", show.Number(years)],
        ("months", decimal months) => texts[months == 1 ? "points.month" : "points.months", show.Number(months)],
        (_, decimal number) => show.Number(number),
        ("region", string code) => answers.PlaceOf(code) ?? texts.Of(line.Reason),
        (_, string id) => texts.Of(WordsOf(item, id, null)),
        (_, IReadOnlyList<string> { Count: 0 }) => texts["points.none"],
        ("education", IReadOnlyList<string> both) => Listed([WordsOf(item, both[0], null), WordsOf(item, both[1], item.Options.FirstOrDefault(option => option.Field is not null)?.Field)]),
        (_, IReadOnlyList<string> ids) => Listed(ids.Select(id => WordsOf(item, id, null))),
        _ => texts.Of(line.Reason),
    };

    private static Rules.Words WordsOf(PointsItem item, string id, string? field) =>
        (item.OptionOf(id, field) ?? item.Options.FirstOrDefault(option => option.Id == id))?.Reason ?? Ground.Find(id)?.Title ?? new(id, id);

    private static Text Listed(IEnumerable<Rules.Words> parts) =>
        new("{0}", string.Join(Language.Current == Language.Chinese ? "；" : "; ", parts.Select(part => part.In(Language.Current.Code))));
}
