using System.Net;
using Laihua.App.Features;
using Laihua.Rules.Access;
using Laihua.Rules.Cases;
using Laihua.Testing.Cases;
using Laihua.Testing.Offices;

namespace Laihua.Web.Tests.Officer;

public sealed class AccessTests
{
    private static readonly (string Address, string[] Permissions)[] Pages =
    [
        ("/officer/reception", [Permission.PreReview]),
        ("/officer/decisions", [Permission.Examine, Permission.Decide]),
        ("/officer/cases", [Permission.ReadCases]),
        ("/officer/cards", [Permission.PrintCards]),
        ("/officer/permits", [Permission.ReadPermits]),
        ("/officer/cards/batches", [Permission.PrintCards]),
        ("/officer/stock", [Permission.KeepStock]),
        ("/officer/stock/move", [Permission.KeepStock]),
        ("/officer/stock/count", [Permission.KeepStock]),
        ("/officer/audit", [Permission.ReadAudit]),
    ];

    private static readonly (string Action, string Permission)[] Actions =
    [
        ("", Permission.ReadCases),
        ("/pass", Permission.PreReview),
        ("/return", Permission.PreReview),
        ("/decline", Permission.PreReview),
        ("/window", Permission.Window),
        ("/recommend", Permission.Examine),
        ("/decide", Permission.Decide),
        ("/send-back", Permission.Decide),
    ];

    [Fact]
    public async Task Pages_ForEachOfThePeople_OpenByTheTableOfRolesAlone()
    {
        await using var site = await OfficerSite.OpenAsync();

        foreach (var person in Staff.All)
        {
            foreach (var (address, permissions) in Pages)
            {
                var page = await site.GetAsync(address, person);

                Assert.Equal((person.Name, address, permissions.Any(person.May) ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (person.Name, address, page.Status));
            }

            var home = await site.GetAsync("/officer", person);
            Assert.Equal((person.Name, person.AuthorityId is null ? HttpStatusCode.Forbidden : HttpStatusCode.OK), (person.Name, home.Status));
        }
    }

    [Fact]
    public async Task Case_OfAnotherAuthority_IsNotFoundOnAnyOfItsPages()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);

        foreach (var (action, _) in Actions)
        {
            var page = await site.GetAsync($"/officer/cases/{row.Number}{action}", Staff.Elsewhere);

            Assert.Equal((action, HttpStatusCode.NotFound), (action, page.Status));
        }
    }

    [Fact]
    public async Task CasePages_WithoutTheirPermission_AreForbidden()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.PreReview);
        Actor[] people = [Staff.Handler, Staff.Receiver, Staff.Examiner, Staff.Approver, Staff.CardOfficer, Staff.Auditor];

        foreach (var person in people)
        {
            foreach (var (action, permission) in Actions.Where(a => !person.May(a.Permission)))
            {
                var page = await site.GetAsync($"/officer/cases/{row.Number}{action}", person);

                Assert.Equal((person.Name, permission, HttpStatusCode.Forbidden), (person.Name, permission, page.Status));
            }
        }
    }

    [Fact]
    public async Task Draft_ForAnOfficerOfItsPlace_IsNotFound()
    {
        await using var site = await OfficerSite.OpenAsync();
        var row = await site.Office.ACaseAsync(CaseState.Draft);

        var page = await site.GetAsync($"/officer/cases/{row.Number}", Staff.Receiver);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Home_OfAReceiver_CountsWhatWaits()
    {
        await using var site = await OfficerSite.OpenAsync();
        await site.Office.ACaseAsync(CaseState.PreReview);
        await site.Office.ACaseAsync(CaseState.AwaitingWindow);

        var page = await site.GetAsync("/officer", Staff.Receiver);

        Assert.StartsWith("1", page.TextOf("todo-prereview"), StringComparison.Ordinal);
        Assert.StartsWith("1", page.TextOf("todo-window"), StringComparison.Ordinal);
        Assert.Null(page.TextOf("todo-examine"));
    }
}
