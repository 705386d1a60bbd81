using Laihua.App.Features.Holders;
using Laihua.App.Features.Permits;
using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Holders;
using Laihua.Rules.Places;

namespace Laihua.App.Features.Papers;

/// <summary>The record of a check by share code as a paper.</summary>
public sealed class SharedCheckPapers(CodeSigning signing)
{
    /// <summary>The paper, or everything that stands against printing it.</summary>
    /// <param name="shared">What the code shows.</param>
    /// <param name="standing">How the permit stands, in a sentence.</param>
    /// <param name="purpose">What the purpose is called.</param>
    public Result<OpenedPaper> Draw(SharedPermit shared, Words standing, Words purpose)
    {
        var (permit, office) = (shared.Permit, shared.Permit.Authority!); // Loaded with the permit.
        var facts = new SharedCheckFacts(
            new(office.Name, $"…{permit.Person!.LifetimeNumber[^4..]}", Offices.ContactOf(office), Beijing.DayOf(shared.CheckedAt), shared.CheckedAt), // Loaded with the permit.
            permit.Person.PrintedName(),
            standing,
            permit.From,
            permit.To ?? permit.LetterUntil,
            [.. Rows(shared)],
            shared.Portrait,
            purpose,
            shared.Checker,
            shared.CheckedAt,
            signing.Host);
        return SharedCheckPaper.Draw(facts).TryGet(out var pdf, out var refusal) ? new OpenedPaper("check.pdf", "application/pdf", pdf) : refusal;
    }

    private static IEnumerable<(Words Label, Words Value)> Rows(SharedPermit shared)
    {
        var permit = shared.Permit;
        if (shared.Fields.HasFlag(SharedFields.Employer))
        {
            yield return (new("Employer", "用人单位"), permit.Employer!.Name); // Loaded with the permit.
        }

        if (shared.Fields.HasFlag(SharedFields.Post))
        {
            yield return (new("Post", "岗位"), new("", permit.Post));
        }

        if (shared.Fields.HasFlag(SharedFields.Conditions))
        {
            var category = permit.PaperCategory().Words();
            yield return (new("Category", "类别"), new(category.En, $"{permit.Category} 类　{category.Zh}"));
            yield return (new("Place of work", "工作地点"), Divisions.FullName(permit.Division) ?? new(permit.Division, permit.Division));
            yield return (new("Conditions", "许可条件"), new("For this employer and post alone.", "仅限在上述用人单位和岗位工作。"));
        }
    }
}
