namespace Laihua.Journeys.Stage;

/// <summary>A page of the demonstration.</summary>
/// <param name="Address">Its address after the language; cases by <see cref="Register"/>.</param>
/// <param name="Status">What it answers.</param>
/// <param name="Refused">The button that sends its form although it is not filled in, for the page as it is refused.</param>
public sealed record SitePage(string Address, int Status = 200, string? Refused = null);

/// <summary>Every page of the road, by who reads it.</summary>
internal static class SitePages
{
    public const string Nobody = "nobody";

    private const string Main = "form#main button.govuk-button:not([hidden])";
    private const string Bench = "form#main > button.govuk-button";
    private const string Draft = "/employer/applications/{CRUZ}";
    private const string Ready = "/employer/applications/{NGUY}";
    private const string Returned = "/employer/applications/{Returned}";

    /// <summary>The pages by the e-mail of their reader.</summary>
    public static IReadOnlyDictionary<string, SitePage[]> All { get; } = new Dictionary<string, SitePage[]>
    {
        [Nobody] =
        [
            new("/"), new("/accessibility"), new("/privacy"), new("/category"), new("/sign-in"), new("/sign-in", Refused: Main), new("/check"), new("/check", Refused: Main),
            new("/p/AAAAAAAAAAAAAAAAAAAAAA"), new("/activate"), new("/activate", Refused: Main), new("/share"), new("/share", Refused: Main), new("/there-is-no-such-page", 404),
        ],
        ["handler@example.com"] =
        [
            new("/employer"), new("/employer/holders"), new("/employer/holders", Refused: Main), new("/employer/applications/new"), new(Draft), new($"{Draft}/person"), new($"{Draft}/passport"), new($"{Draft}/post"),
            new($"{Draft}/education"), new($"{Draft}/experience"), new($"{Draft}/language"), new($"{Draft}/category"), new($"{Draft}/declarations"),
            new($"{Draft}/points"), new($"{Draft}/documents"), new($"{Draft}/documents", Refused: "#line-degree form button"),
            new($"{Draft}/check"), new($"{Draft}/check", Refused: Main), new($"{Draft}/withdraw"),
            new("/employer/applications/{CONNOR}"), new("/employer/applications/{CONNOR}/submitted"), new("/employer/applications/{CONNOR}/points"),
            new("/employer/applications/{MITCHELL}"), new("/employer/applications/{TANAKA}"), new("/account"), new("/account/second-factor"),
            new("/account/second-factor", Refused: Main), new("/officer/reception", 403), new($"{Ready}", 404),
        ],
        ["handler2@example.com"] =
        [
            new("/employer"), new($"{Ready}/post"), new($"{Ready}/education"), new($"{Ready}/experience"), new($"{Ready}/category"),
            new($"{Ready}/documents"), new($"{Ready}/check"), new(Returned), new($"{Returned}/documents"), new($"{Returned}/experience"),
            new("/employer/applications/{Suparman}"), new("/employer/applications/{AwaitingWindow}"),
        ],
        ["receiver@example.org"] =
        [
            new("/officer"), new("/officer/holders"), new("/officer/holders", Refused: Main), new("/officer/reception"), new("/officer/reception?list=Window"), new("/officer/cases/{CONNOR}"), new("/officer/cases/{CONNOR}/pass"),
            new("/officer/cases/{CONNOR}/return"), new("/officer/cases/{CONNOR}/return", Refused: "form#main button[value=preview]"),
            new("/officer/cases/{CONNOR}/decline"), new("/officer/cases/{CONNOR}/decline", Refused: Main),
            new("/officer/cases/{AwaitingWindow}"), new("/officer/cases/{AwaitingWindow}/window"), new("/officer/cases/{AwaitingWindow}/window", Refused: Main),
            new("/officer/cases/{Returned}"),
        ],
        ["examiner@example.org"] =
        [
            new("/officer"), new("/officer/wrong-data"), new("/officer/alarms"), new("/officer/decisions"), new("/officer/cases"), new("/officer/cases/{THOMPSON}"), new("/officer/cases/{THOMPSON}/recommend"),
            new("/officer/cases/{THOMPSON}/recommend", Refused: Main), new("/officer/cases/{TANAKA}"), new("/officer/cases/{KAMAU}/recommend", 409),
            new("/officer/permits"), new("/officer/permits?state=revoked"), new("/officer/permits/{permit Revoked}"), new("/officer/permits/{permit Suspended}"),
            new("/officer/permits/{permit Suspended}/propose/resume"), new("/officer/permits/{permit Suspended}/propose/resume", Refused: Main),
            new("/officer/permits/{permit Live}/propose/move-end"), new("/officer/permits/{permit Live}/propose/move-end", Refused: Main),
            new("/officer/permits/{permit Revoked}/propose/resume", 409),
        ],
        ["approver@example.org"] =
        [
            new("/officer"), new("/officer/decisions"), new("/officer/cases/{KAMAU}"), new("/officer/cases/{KAMAU}/decide"),
            new("/officer/cases/{KAMAU}/decide", Refused: "form#main button[value=check]"), new("/officer/cases/{KAMAU}/send-back"),
            new("/officer/cases/{KAMAU}/send-back", Refused: Main), new("/officer/cases/{MITCHELL}"),
        ],
        ["cards@example.org"] =
        [
            new("/officer"), new("/officer/cards"), new("/officer/cards?state=released"), new("/officer/cards?state=handed-over"),
            new("/officer/cards/{card Ordered}"), new("/officer/cards/{card Released}"), new("/officer/cards/{card Released}/hand-over"),
            new("/officer/cards/{card Released}/hand-over", Refused: Main), new("/officer/cards/{card Released}/send"), new("/officer/cards/{card HandedOver}"),
            new("/officer/cards/{card HandedOver}/receipt"), new("/officer/cards/batches"), new("/officer/stock"), new("/officer/stock/move"),
            new("/officer/stock/move", Refused: Bench), new("/officer/stock/count"), new("/officer/stock/count", Refused: Bench), new("/officer/stock/destroy"),
        ],
        ["auditor@example.org"] = [new("/officer"), new("/officer/audit")],
        ["supervisor@example.org"] =
        [
            new("/officer"), new("/officer/cases"), new("/officer/cases/{THOMPSON}"), new("/officer/rules"), new("/officer/rules/trial-2016"),
            new("/officer/rules/regions-2016"), new("/officer/rules/wages-2017"), new("/officer/rules/incentives-heilongjiang-invented"),
            new("/officer/rules/incentives-guangdong-2017/copy"), new("/officer/rules/{rules Draft}"), new("/officer/rules/{rules Draft}/edit"),
            new("/officer/rules/{rules Draft}/propose", Refused: Main), new("/officer/rules/{rules Draft}/withdraw", Refused: Main),
            new("/officer/rules/{rules Draft}/approve", 409), new("/officer/rules/nothing", 404),
            new("/officer/bench"), new("/officer/bench", Refused: Bench), new("/officer/looks"), new("/officer/looks?outside=true"), new("/officer/alarms"),
        ],
        ["holder@example.org"] =
        [
            new("/permit"), new("/permit/code"), new("/permit/shares"), new("/permit/shares", Refused: "#make-share"), new("/permit/looks"),
            new("/permit/wrong"), new("/permit/wrong", Refused: Main), new("/account"), new("/officer", 403), new("/employer", 403),
        ],
        ["keys@example.org"] =
        [
            new("/officer"), new("/officer/keys"), new("/officer/keys/trust"), new("/officer/keys/00000000", 404),
        ],
        ["administrator@example.org"] =
        [
            new("/officer"), new("/officer/clients"), new("/officer/clients/new"), new("/officer/clients/new", Refused: Main), new("/officer/clients/{client demonstration-police}"),
            new("/officer/clients/{client demonstration-police}", Refused: Main), new("/officer/clients/{client demonstration-police}/terms"), new("/officer/clients/{client demonstration-police}/terms", Refused: Main), new("/officer/clients/{client demonstration-police}/deliveries"), new("/officer/cases", 403),
        ],
        ["inspector@example.org"] = [new("/officer"), new("/check")],
    };
}
