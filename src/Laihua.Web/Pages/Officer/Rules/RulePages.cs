using Laihua.App.Features.Rulebooks;
using Laihua.Rules.Places;
using Laihua.Rules.Rulebooks;
using Laihua.Web.Infrastructure.Languages;
using Laihua.Web.Infrastructure.TagHelpers;

namespace Laihua.Web.Pages.Officer.Rules;

/// <summary>Parts of keys, addresses and colours for what the rules name by enums.</summary>
public static class RulePages
{
    /// <summary>The page on which an action is done, below the version; also the end of its key.</summary>
    public static string PageOf(RuleAction action) => action switch
    {
        RuleAction.Save => "edit",
        RuleAction.Propose => "propose",
        RuleAction.Return => "return",
        RuleAction.Approve => "approve",
        RuleAction.Withdraw => "withdraw",
    };

    /// <summary>The regions that a list can be of, to choose from.</summary>
    public static IEnumerable<Choice> Grounds(Texts texts) => Enum.GetValues<RegionGround>().Where(ground => ground != RegionGround.None)
        .Select(ground => new Choice(Regions.IdOf(ground), texts["rules.region-" + Regions.IdOf(ground)].ToString()));

    /// <summary>How weighty the button is.</summary>
    public static string VariantOf(RuleAction action) => action switch
    {
        RuleAction.Save or RuleAction.Approve => "primary",
        RuleAction.Propose or RuleAction.Return or RuleAction.Withdraw => "secondary",
    };

    /// <summary>The end of the key of a standing.</summary>
    public static string KeyOf(RuleStanding standing) => standing switch
    {
        RuleStanding.InForce => "in-force",
        RuleStanding.Coming => "coming",
        RuleStanding.Past => "past",
        RuleStanding.Draft => "draft",
        RuleStanding.Proposed => "proposed",
        RuleStanding.Withdrawn => "withdrawn",
    };

    /// <summary>The colour of a standing.</summary>
    public static string ColourOf(RuleStanding standing) => standing switch
    {
        RuleStanding.InForce => "green",
        RuleStanding.Coming => "blue",
        RuleStanding.Proposed => "amber",
        RuleStanding.Past or RuleStanding.Draft => "grey",
        RuleStanding.Withdrawn => "red",
    };
}
