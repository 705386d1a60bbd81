using Laihua.App.Data.Offices;
using Laihua.Journeys.Stage;
using Laihua.Rules;
using Laihua.Rules.Access;
using Laihua.Testing.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Laihua.Journeys.Roles;

/// <summary>What an inspector does with the code of a card.</summary>
internal static class Inspectors
{
    /// <summary>The button that asks for the full record.</summary>
    public const string Read = "form.laihua-officer > button.govuk-button";

    private const string Reason = "Inspection at the place of work";

    /// <summary>Goes from the public answer to the form that asks for a reason.</summary>
    public static async Task AskFullyAsync(this Visitor inspector, string address)
    {
        await inspector.OpenAsync(address);
        await inspector.IsAccessibleWithScriptAsync();
        await inspector.PressAsync("#read-fully");
        await inspector.IsAccessibleWithScriptAsync();
    }

    /// <summary>Gives a reason in the form that is open.</summary>
    /// <returns>The status of the answer.</returns>
    public static async Task<int> GiveReasonAsync(this Visitor inspector, string reason)
    {
        await inspector.AnswerAsync("Kind", "Inspection");
        await inspector.AnswerAsync("Reason", reason);
        return await inspector.PressAsync(Read);
    }

    /// <summary>Gives a reason and reads the full record, in which the reading itself stands.</summary>
    public static async Task ReadFullyAsync(this Visitor inspector, string address, AnApplication holder)
    {
        await inspector.AskFullyAsync(address);
        Assert.Equal(200, await inspector.GiveReasonAsync(Reason));
        var record = inspector.Page.Locator("main");
        await Assertions.Expect(record).ToContainTextAsync(holder.Answers["person.familyName"], new() { IgnoreCase = true });
        await Assertions.Expect(record).ToContainTextAsync(holder.Answers["post.title"]);
        await Assertions.Expect(record).Not.ToContainTextAsync(holder.Answers["passport.number"]);
        await inspector.IsAccessibleAsync();
    }

    /// <summary>Gives the inspectors of the invented office another territory.</summary>
    /// <returns>The name of their authority now.</returns>
    public static async Task<Words> SendInspectorsToShanghaiAsync(this RunningSite site)
    {
        await using var db = site.OpenRegister();
        var authority = new Authority
        {
            Code = "310000",
            NameEn = "Shanghai Labour Inspection (invented)",
            NameZh = "上海市劳动监察机构（虚构）",
            Kind = AuthorityKind.Deciding,
            Division = "310000",
            Path = "310000/",
            DecidedBy = "310000",
            AddressEn = "1 Invented Road, Shanghai",
            AddressZh = "上海市虚构路1号",
            Telephone = "+86 21 0000 0001",
            IssuerNumber = 31000000,
        };
        db.Authorities.Add(authority);
        await db.SaveChangesAsync();
        await db.RoleGrants.Where(grant => grant.Role == Role.Inspector).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.AuthorityId, authority.Id));
        return authority.Name;
    }

    /// <summary>Ends the role of the inspectors: yesterday was the last day.</summary>
    public static async Task EndInspectorsAsync(this RunningSite site)
    {
        await using var db = site.OpenRegister();
        await db.RoleGrants.Where(grant => grant.Role == Role.Inspector).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.To, Applicants.Today.AddDays(-1)));
    }
}
