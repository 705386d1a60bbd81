using System.Globalization;
using Laihua.Web.Infrastructure.TagHelpers;

namespace Laihua.Web.Tests.Look;

public sealed class TagHelperTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("<label class=\"govuk-label\" for=\"Form_Name\">Family name</label>")]
    [InlineData("<input aria-describedby=\"Form_Name-hint\" autocomplete=\"family-name\" class=\"govuk-input govuk-input--width-20\" id=\"Form_Name\" lang=\"en\" name=\"Form.Name\" spellcheck=\"false\" type=\"text\" value=\"FROM THE STORE\" />")]
    [InlineData("<div aria-hidden=\"true\" class=\"govuk-input__suffix\">CNY</div>")]
    [InlineData("<option selected=\"selected\" value=\"FRA\">France</option>")]
    [InlineData("<option value=\"\">Choose</option>")]
    [InlineData("id=\"Form_Sex-2\"")]
    [InlineData("id=\"Form_Sex-2-reveals\"><p>Revealed</p></div>")]
    [InlineData("checked=\"checked\" class=\"govuk-checkboxes__input\" id=\"Form_Ways\"")]
    [InlineData("It is true &amp; complete")]
    [InlineData("type=\"file\"")]
    [InlineData("maxlength=\"200\"")]
    [InlineData("<a class=\"govuk-link\" href=\"/en/name\">Change<span class=\"govuk-visually-hidden\"> Name</span></a>")]
    [InlineData("<span class=\"laihua-quiet\">Not provided</span>")]
    [InlineData("<strong class=\"laihua-tag laihua-tag--green\">Valid</strong>")]
    [InlineData("<time datetime=\"2026-08-24T01:30:00Z\">24 August 2026, 09:30 Beijing time</time>")]
    [InlineData("<time datetime=\"2026-08-20\">20 August 2026</time>")]
    [InlineData("href=\"/en/probe?q=a%20b&amp;page=3\"")]
    [InlineData("45 万元 = CNY 450,000 · 5 working days (by <time datetime=\"2026-08-31\">31 August 2026</time>)")]
    [InlineData("<form id=\"main\" method=\"post\" novalidate>")]
    public async Task Page_WithTheHelpers_Holds(string html) => Assert.Contains(html, await ReadAsync("en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Form_Birth_Day", "Form_Birth_Month", "Form_Birth_Year")]
    [InlineData("zh", "Form_Birth_Year", "Form_Birth_Month", "Form_Birth_Day")]
    public async Task DateBoxes_InEachLanguage_StandInItsOrder(string language, params string[] ids)
    {
        var html = await ReadAsync(language);

        var places = ids.Select(id => html.IndexOf($"id=\"{id}\"", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("2026", "8", "24", "2026-08-24")]
    [InlineData("2024", "02", "29", "2024-02-29")]
    [InlineData("2023", "2", "29", null)]
    [InlineData("2023", "13", "1", null)]
    [InlineData("23", "1", "1", null)]
    [InlineData("2023", "1", "0", null)]
    [InlineData("2023", "", "1", null)]
    [InlineData("-2023", "1", "1", null)]
    public void DateParts_AsTyped_ReadAsADateOrNot(string year, string month, string day, string? expected)
    {
        var read = new DateParts { Year = year, Month = month, Day = day }.TryRead(out var date);

        Assert.Equal(expected, read ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("Form.Birth", "Form_Birth")]
    [InlineData("Rows[0].Name", "Rows_0__Name")]
    public void Id_OfAName_HasUnderscores(string name, string id) => Assert.Equal(id, FieldIds.From(name));

    private Task<string> ReadAsync(string language) =>
        site.Browser().GetStringAsync($"/{language}/probe?q=a%20b&page=2", TestContext.Current.CancellationToken);
}
