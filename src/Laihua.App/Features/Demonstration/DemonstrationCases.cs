using Laihua.App.Data;
using Laihua.App.Features.Permits;
using Laihua.App.Features.Reception;
using Laihua.App.Outside;
using Microsoft.Extensions.Configuration;
using static Laihua.App.Features.Demonstration.DemonstrationPeople;

namespace Laihua.App.Features.Demonstration;

/// <summary>Fifteen invented people on their way through the register, one at every place at which a case can stand.</summary>
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
        await plan.DoAsync(past, cancellation);
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
}
