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
    private const string Entry = "/employer/applications/{Suparman}";
    private const string Waiting = "/officer/permits/{operation Proposed}";
    private const string Report = "/officer/wrong-data/{report Open}";
    private const string Proposed = "/officer/rules/{rules Proposed}";
    private const string Batch = "/officer/cards/batches/{batch He Xin}";
    private const string Returned = "/employer/applications/{Returned}";

    /// <summary>Pages that are not opened by their address alone, with who looks at them instead.</summary>
    public static IReadOnlyDictionary<string, string> OnAWay { get; } = new Dictionary<string, string>
    {
        ["/officer/bench/{number}"] = nameof(PolicyBenchTests),
        ["/papers/{number}/{kind}"] = "A PDF. The page that says that a Letter is being made lasts for seconds.",
        ["/sign-in/code"] = nameof(SecondStepTests),
        ["/sign-out"] = nameof(SignInTests),
    };

    /// <summary>The pages by the e-mail of their reader.</summary>
    public static IReadOnlyDictionary<string, SitePage[]> All { get; } = new Dictionary<string, SitePage[]>
    {
        [Nobody] =
        [
            new("/"), new("/accessibility"), new("/privacy"), new("/category"), new("/sign-in"), new("/sign-in", Refused: Main), new("/check"), new("/check", Refused: Main),
            new("/p/AAAAAAAAAAAAAAAAAAAAAA"), new("/p/{token}"), new("/activate"), new("/activate", Refused: Main), new("/share"), new("/share", Refused: Main), new("/there-is-no-such-page", 404), new("/error/429", 429), new("/error/500", 500),
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
            new("/employer/applications/{letter Suparman}"), new("/employer/applications/{AwaitingWindow}"), new(Entry), new($"{Entry}/entry"),
            new($"{Entry}/health"), new($"{Entry}/declarations"), new($"{Entry}/documents"), new($"{Entry}/check"), new($"{Entry}/check", Refused: Main),
        ],
        ["receiver@example.org"] =
        [
            new("/officer"), new("/officer/holders"), new("/officer/holders", Refused: Main), new("/officer/reception"), new("/officer/reception?list=Window"), new("/officer/cases/{CONNOR}"), new("/officer/cases/{CONNOR}/pass"),
            new("/officer/cases/{CONNOR}/return"), new("/officer/cases/{CONNOR}/return", Refused: "form#main button[value=preview]"),
            new("/officer/cases/{CONNOR}/decline"), new("/officer/cases/{CONNOR}/decline", Refused: Main),
            new("/officer/cases/{AwaitingWindow}"), new("/officer/cases/{AwaitingWindow}/window"), new("/officer/cases/{AwaitingWindow}/window", Refused: Main),
            new("/officer/cases/{Returned}"), new("/officer/cases"), new("/officer/permits"), new("/officer/permits/{permit Live}"),
        ],
        ["examiner@example.org"] =
        [
            new("/officer"), new("/officer/wrong-data"), new("/officer/alarms"), new("/officer/decisions"), new("/officer/cases"), new("/officer/cases/{THOMPSON}"), new("/officer/cases/{THOMPSON}/recommend"),
            new("/officer/cases/{THOMPSON}/recommend", Refused: Main), new("/officer/cases/{TANAKA}"), new("/officer/cases/{KAMAU}/recommend", 409),
            new("/officer/permits"), new("/officer/permits?state=revoked"), new("/officer/permits/{permit Revoked}"), new("/officer/permits/{permit Suspended}"),
            new("/officer/permits/{permit Suspended}/propose/resume"), new("/officer/permits/{permit Suspended}/propose/resume", Refused: Main),
            new("/officer/permits/{permit Live}/propose/move-end"), new("/officer/permits/{permit Live}/propose/move-end", Refused: Main),
            new("/officer/permits/{permit Revoked}/propose/resume", 409), new(Waiting), new($"{Waiting}/withdraw"), new($"{Waiting}/withdraw", Refused: Main),
            new(Report), new(Report, Refused: Main), new("/officer/alarms", Refused: Main),
        ],
        ["approver@example.org"] =
        [
            new("/officer"), new("/officer/decisions"), new("/officer/cases/{KAMAU}"), new("/officer/cases/{KAMAU}/decide"),
            new("/officer/cases/{KAMAU}/decide", Refused: "form#main button[value=check]"), new("/officer/cases/{KAMAU}/send-back"),
            new("/officer/cases/{KAMAU}/send-back", Refused: Main), new("/officer/cases/{MITCHELL}"), new("/officer/permits"), new(Waiting),
            new($"{Waiting}/approve"), new($"{Waiting}/return"), new($"{Waiting}/return", Refused: Main), new("/officer/wrong-data"), new(Report), new("/officer/alarms"),
        ],
        ["cards@example.org"] =
        [
            new("/officer"), new("/officer/cards"), new("/officer/cards?state=printed"), new("/officer/cards?state=released"), new("/officer/cards?state=handed-over"),
            new("/officer/cards/{card Ordered}"), new("/officer/cards/{card Printed}"), new("/officer/cards/{card Printed}", Refused: "#do-release"),
            new("/officer/cards/{card Released}"), new("/officer/cards/{card Released}/hand-over"), new("/officer/cards/{card Released}/hand-over", Refused: Main),
            new("/officer/cards/{card Released}/send"), new("/officer/cards/{card Released}/send", Refused: Main), new("/officer/cards/{card HandedOver}"),
            new("/officer/cards/{card HandedOver}/receipt"), new("/officer/cards/batches"), new(Batch), new($"{Batch}/scan"), new($"{Batch}/scan", Refused: "#do-release"),
            new($"{Batch}/scan", Refused: "#do-reject"), new("/officer/stock"), new("/officer/stock/move"), new("/officer/stock/move", Refused: Bench),
            new("/officer/stock/count"), new("/officer/stock/count", Refused: Bench), new("/officer/stock/destroy"), new("/officer/stock/destroy", Refused: Bench),
        ],
        ["cards2@example.org"] = [new("/officer/stock")],
        ["auditor@example.org"] = [new("/officer"), new("/officer/audit")],
        ["supervisor@example.org"] =
        [
            new("/officer"), new("/officer/cases"), new("/officer/cases/{THOMPSON}"), new("/officer/rules"), new("/officer/rules/trial-2016"),
            new("/officer/rules/regions-2016"), new("/officer/rules/wages-2017"), new("/officer/rules/incentives-heilongjiang-invented"),
            new("/officer/rules/incentives-guangdong-2017/copy"), new("/officer/rules/{rules Draft}"), new("/officer/rules/{rules Draft}/edit"),
            new("/officer/rules/{rules Draft}/propose", Refused: Main), new("/officer/rules/{rules Draft}/withdraw", Refused: Main),
            new("/officer/rules/{rules Draft}/approve", 409), new("/officer/rules/nothing", 404),
            new("/officer/bench"), new("/officer/bench", Refused: Bench), new("/officer/looks"), new("/officer/looks?outside=true"), new("/officer/alarms"),
            new("/officer/permits"), new(Waiting), new("/officer/keys"), new("/officer/keys/{key Issuer}"), new("/checks/{token}"),
        ],
        ["supervisor2@example.org"] =
        [
            new("/officer/rules"), new(Proposed), new($"{Proposed}/approve"), new($"{Proposed}/return"), new($"{Proposed}/return", Refused: Main),
        ],
        ["holder@example.org"] =
        [
            new("/permit"), new("/permit/code"), new("/permit/shares"), new("/permit/shares", Refused: "#make-share"), new("/permit/looks"),
            new("/permit/wrong"), new("/permit/wrong", Refused: Main), new("/account"), new("/officer", 403), new("/employer", 403),
        ],
        ["keys@example.org"] =
        [
            new("/officer"), new("/officer/keys"), new("/officer/keys/trust"), new("/officer/keys/trust", Refused: "#main button"), new("/officer/keys/00000000", 404),
            new("/officer/keys/{key Issuer}"), new("/officer/keys/{key StatusLists}"), new("/officer/keys/{key StatusLists}", Refused: "#main button"),
        ],
        ["keys2@example.org"] = [new("/officer/keys/{key Issuer}")],
        ["administrator@example.org"] =
        [
            new("/officer"), new("/officer/clients"), new("/officer/clients/new"), new("/officer/clients/new", Refused: Main), new("/officer/clients/{client demonstration-police}"),
            new("/officer/clients/{client demonstration-police}", Refused: Main), new("/officer/clients/{client demonstration-police}/terms"), new("/officer/clients/{client demonstration-police}/terms", Refused: Main), new("/officer/clients/{client demonstration-police}/deliveries"), new("/officer/cases", 403),
        ],
        ["inspector@example.org"] = [new("/officer"), new("/check"), new("/p/{token}"), new("/checks/{token}"), new("/checks/{token}/status", Refused: Main), new("/checks/{token}", Refused: Main), new("/checks/AAAAAAAAAAAAAAAAAAAAAA", 404)],
    };
}
