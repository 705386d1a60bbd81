using Laihua.App.Data;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Reception;
using Laihua.App.Outside;
using Laihua.Rules.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using static Laihua.App.Features.Demonstration.DemonstrationPeople;

namespace Laihua.App.Features.Demonstration;

/// <summary>Invented people on their way through the register: one at every place at which a case can stand, and four to whose permits something was done after the grant.</summary>
/// <remarks>They walk through the use cases themselves, by a clock that is set to plausible earlier days, so that every rule holds for them too.</remarks>
public sealed class DemonstrationCases(LaihuaDb db, KeyPlaces keys, PaperVault vault, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>So many days before it is filled the invented office has begun its work.</summary>
    public const int OfficeAgeDays = 180;

    private const string Sound = "Passport, degree and contract agree with the answers. The former employer confirmed post and dates by telephone. No objection.";

    public async Task AddAsync(CancellationToken cancellation)
    {
        var past = new DemonstrationClock(clock.GetUtcNow());
        var actors = await DemonstrationActors.LoadAsync(db, clock, cancellation);
        var handlers = new DemonstrationHandlers(db, actors, new(clock.UtcNow()), past);
        var officers = new DemonstrationOfficers(db, actors, keys, vault, configuration, past);
        var plan = new DemonstrationPlan(clock.Today());
        var place = 0;
        DemonstrationStory Story(DemonstrationPerson person, int beginsInDays) => new(plan, handlers, officers, person, place++, beginsInDays);

        AddOpenCases(Story);
        AddDecidedCases(Story);
        AddChangedPermits(Story);
        await plan.DoAsync(past, cancellation);
        await BindHolderAsync(cancellation);
    }

    // The account was opened with the office; its person exists since the permit was granted.
    private async Task BindHolderAsync(CancellationToken cancellation)
    {
        var person = await db.People.Where(p => p.FamilyName == Bjornsdottir.FamilyName).Select(p => p.Id).SingleAsync(cancellation);
        var grant = await db.RoleGrants.SingleAsync(g => g.Role == Role.Holder, cancellation);
        (grant.PersonId, grant.AccountOfId) = (person, person);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static void AddOpenCases(Func<DemonstrationPerson, int, DemonstrationStory> story)
    {
        const int begins = 75;
        story(Fernandez, begins).Begun(2);
        story(Nguyen, begins).Drafted(4);
        story(OConnor, begins).Submitted(1);
        story(Krishnamurthy, begins).Submitted(3);
        story(Lefevre, begins).Submitted(8).Returned(5,
            new ReturnPoint("documents.degree", "The certificate of technician is not authenticated. Have it authenticated by the Chinese mission in France."),
            new ReturnPoint("documents.contract", "The page with the seal of the company is missing. Upload the whole contract."),
            new ReturnPoint("experience.0.to", "The letter of the former employer gives a last day; the form says that the employment continues. Correct one of them."));
        story(Sokolov, begins).Submitted(6).Passed(4);
        story(Haddad, begins).Submitted(4).Passed(2);
        story(Thompson, begins).Submitted(15).Passed(13).Accepted(9);
        story(Kamau, begins).Submitted(14).Passed(12).Accepted(7).Recommended(2, Sound);
    }

    private static void AddDecidedCases(Func<DemonstrationPerson, int, DemonstrationStory> story)
    {
        story(Mitchell, 60).Submitted(24).Passed(21).Accepted(17)
            .Recommended(11, "The former employer states that the post was sports instructor at summer camps, three months a year. No teaching of a language is proved.", grant: false)
            .Refused(9, "category-standard", "Two years of language teaching are not proved: the former employer confirms work as a sports instructor only, and no degree or certificate in teaching was submitted.");
        story(Suparman, 45).Letter(7, Sound);
        story(Tanaka, 5).Letter(26, Sound).EntryReported(5, talentVisa: true).Passed(3);
        story(Dvorak, -10).Letter(32, Sound).Permit(3, Sound);
        story(Okonkwo, -20).Letter(38, Sound).Permit(9, Sound).Printed(6);
        story(Bjornsdottir, -45).Letter(55, Sound).Permit(24, Sound).Printed(22).HandedOver(17);
    }

    private static void AddChangedPermits(Func<DemonstrationPerson, int, DemonstrationStory> story)
    {
        story(Virtanen, -45).Letter(57, Sound).Permit(26, Sound).Printed(24).HandedOver(19)
            .Operated(8, PermitAction.Suspend, "inquiry", "The former employer writes that it never issued the letter of recommendation. Its archive is asked.");
        story(Castillo, -45).Letter(58, Sound).Permit(27, Sound).Printed(25).HandedOver(20)
            .Operated(6, PermitAction.Revoke, "fraud-or-bribery", "The certificate of no criminal record was forged, as the issuing authority confirmed in writing.");
        story(Marchetti, -45).Letter(59, Sound).Permit(28, Sound).Printed(26).HandedOver(21)
            .Operated(4, PermitAction.MoveEnd, OperationGround.Extension, "The contract was prolonged in the same post.", laterByDays: 90)
            .Proposed(1, PermitAction.ReplaceCard, "damaged", "The chip of the card does not answer any more.");
        story(Novak, -45).Letter(60, Sound).Permit(29, Sound).Printed(27).HandedOver(22)
            .Operated(9, PermitAction.ReplaceCard, OperationGround.Lost, "The holder reported the card lost on the railway.").Printed(7).HandedOver(5);
    }
}
