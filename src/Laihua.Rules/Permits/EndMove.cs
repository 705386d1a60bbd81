using Laihua.Rules.Categories;

namespace Laihua.Rules.Permits;

/// <summary>What bears on moving the last day of a permit.</summary>
/// <param name="From">The first day of the permit.</param>
/// <param name="To">The last day as it stands.</param>
/// <param name="Category">The category.</param>
/// <param name="ContractTo">The last day of the contract on which the new end rests.</param>
/// <param name="PassportTo">The last day of the passport.</param>
/// <param name="Today">The day of the decision.</param>
public sealed record EndFacts(DateOnly From, DateOnly To, PermitCategory Category, DateOnly ContractTo, DateOnly PassportTo, DateOnly Today);

/// <summary>Whether a permit's last day can be moved to another.</summary>
/// <remarks>
/// <para><b>Rules</b> PERMIT-015 to PERMIT-019. <b>Sources</b> <see cref="Sources.ServiceGuide"/>; decisions 0004 and 0016.</para>
/// <para><b>Reading</b> An extension reaches no further than a permit granted today would: the longest period of the category from today,
/// the contract, the passport. Shortened, a permit ends today at the earliest: what shall end at once is cancelled.</para>
/// <para><b>Units</b> Days, both ends included. <b>Shape</b> Every finding; none when the end may be moved. <b>Errors</b> None.</para>
/// <para><b>Example</b> B, live to 2018-06-04, on 2018-05-01 with a contract to 2021-12-31: to 2020-04-30 at the latest.</para>
/// </remarks>
public static class EndMove
{
    private const string Field = "newEnd";

    /// <summary>What stands against it.</summary>
    /// <param name="facts">What bears on it.</param>
    /// <param name="newEnd">The new last day; null where none was given.</param>
    /// <param name="ground">The ground.</param>
    public static List<Finding> Check(EndFacts facts, DateOnly? newEnd, string ground)
    {
        if (newEnd is not { } end)
        {
            return [new("PERMIT-015", Field, new("Enter the new last day.", "请填写新的有效期截止日。"), Sources.ServiceGuide)];
        }

        if (end == facts.To)
        {
            return [new("PERMIT-016", Field, new("This is the last day already.", "该日即为现有效期截止日。"), "decision 0016")];
        }

        var findings = new List<Finding>();
        if (end < facts.Today || end < facts.From)
        {
            findings.Add(new("PERMIT-017", Field, new("The new last day lies in the past or before the first day. What shall end at once is cancelled.", "新截止日早于今日或起始日；须立即终止的应办理注销。"), "decision 0016"));
        }

        if ((ground == OperationGround.Extension && end < facts.To) || (ground == OperationGround.ContractShortened && end > facts.To))
        {
            findings.Add(new("PERMIT-018", "ground", new("The ground does not go with the direction in which the day is moved.", "所选依据与截止日变动方向不符。"), "decision 0016"));
        }

        if (end > facts.To)
        {
            findings.AddRange(TooLate(facts, end));
        }

        return findings;
    }

    private static IEnumerable<Finding> TooLate(EndFacts facts, DateOnly end)
    {
        var start = facts.From > facts.Today ? facts.From : facts.Today;
        if (!PermitValidity.For(new(start, facts.Category, facts.ContractTo, facts.PassportTo)).TryGet(out var longest, out var refusal))
        {
            return ((Refusal.RuleBroken)refusal).Findings; // It refuses for nothing else.
        }

        return end > longest.To
            ? [new("PERMIT-019", Field, new($"At the latest {longest.To:yyyy-MM-dd}: {longest.Because.En}.", $"最迟至{longest.To:yyyy-MM-dd}：{longest.Because.Zh}。"), Sources.ServiceGuide)]
            : [];
    }
}
