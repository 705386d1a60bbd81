using Laihua.App.Data.Permits;
using Laihua.App.Features.Permits;
using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Cases;

namespace Laihua.App.Features.Papers;

/// <summary>The papers of the deciding office; null where nothing of the kind was decided.</summary>
internal static class DecisionPapers
{
    private static readonly Words ExitEntryLaw = new("Exit and Entry Administration Law, article 41", "《中华人民共和国出境入境管理法》第四十一条");
    private static readonly Words LicenceLaw = new("Administrative Licence Law, article 38", "《中华人民共和国行政许可法》第三十八条");

    public static Result<byte[]>? Refusal(PaperSubject subject)
    {
        var decision = subject.Case.Decisions.Where(d => !d.Granted).MaxBy(d => d.At);
        if (subject.Case.State != CaseState.Refused || decision is null || subject.Deciding is not { } office)
        {
            return null;
        }

        var ground = Judgement.RefusalGrounds.FirstOrDefault(g => g.Id == decision.Ground)?.Text ?? new("", "");
        return RefusalPaper.Draw(new(
            subject.Head(office, decision.At), subject.Employer, subject.Person, subject.Item,
            [(ground, new("", decision.Reasons))], [LicenceLaw, ExitEntryLaw], PaperSubject.ReviewBody(office), PaperSubject.Court));
    }

    public static Result<byte[]>? Grant(PaperSubject subject, Permit? permit)
    {
        var decision = subject.Case.Decisions.Where(d => d.Granted).MaxBy(d => d.At);
        if (subject.Case.State != CaseState.Granted || decision is null || permit?.Person is not { } person || subject.Deciding is not { } office)
        {
            return null;
        }

        var (from, until) = subject.Case.Kind switch
        {
            ApplicationKind.K1 => (Beijing.DayOf(decision.At), permit.LetterUntil),
            ApplicationKind.K2 => (permit.From!.Value, permit.To!.Value), // Set by the grant.
        };
        return PermitDecisionPaper.Draw(new(
            subject.Head(office, decision.At), subject.Employer, person.PrintedName(), person.NationalityName(), subject.Item,
            permit.PaperCategory(), person.LifetimeNumber, new("", permit.Post), from, until, [LicenceLaw, ExitEntryLaw], null, subject.Host));
    }
}
