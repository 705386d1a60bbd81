using System.Globalization;
using Laihua.Web.Infrastructure.Languages;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Laihua.Web.Infrastructure.TagHelpers;

/// <summary>The pages of a list: <c>&lt;lh-pagination page="2" pages="7" /&gt;</c>. It keeps the query and sets <c>page</c> in it.</summary>
[HtmlTargetElement("lh-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper(Texts texts) : TagHelper
{
    /// <summary>The page that is shown, from 1.</summary>
    [HtmlAttributeName("page")]
    public int Page { get; set; } = 1;

    /// <summary>How many there are.</summary>
    [HtmlAttributeName("pages")]
    public int Pages { get; set; }

    /// <summary>The name of the page in the query.</summary>
    [HtmlAttributeName("parameter")]
    public string Parameter { get; set; } = "page";

    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!; // Set before Process is called.

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }

        var list = Markup.Element("ul", "govuk-pagination__list");
        var last = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(page => page == 1 || page == Pages || Math.Abs(page - Page) <= 1))
        {
            list.With(page > last + 1 ? Markup.Element("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "⋯") : null);
            list.With(Item(page));
            last = page;
        }

        output.Become(Markup.Element("nav", "govuk-pagination",
            Step("prev", "pagination.previous", Page - 1), list, Step("next", "pagination.next", Page + 1))
            .Set("aria-label", texts["pagination.label"].ToString()));
    }

    private TagBuilder Item(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var link = Markup.Element("a", "govuk-link govuk-pagination__link", number)
            .Set("href", Address(page))
            .Set("aria-label", texts["pagination.page", number].ToString())
            .Set("aria-current", page == Page ? "page" : null);
        return Markup.Element("li", "govuk-pagination__item" + (page == Page ? " govuk-pagination__item--current" : ""), link);
    }

    private TagBuilder? Step(string place, string key, int page) => page < 1 || page > Pages
        ? null
        : Markup.Element("div", $"govuk-pagination__{place}",
            Markup.Element("a", "govuk-link govuk-pagination__link", texts[key]).Set("href", Address(page)).Set("rel", place));

    private string Address(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query
            .Where(pair => !string.Equals(pair.Key, Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))))
        {
            { Parameter, page.ToString(CultureInfo.InvariantCulture) },
        };
        return request.PathBase.Add(request.Path) + query.ToQueryString();
    }
}
