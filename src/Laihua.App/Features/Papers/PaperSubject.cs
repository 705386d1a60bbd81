using Laihua.App.Data.Cases;
using Laihua.App.Data.Offices;
using Laihua.App.Features.Permits;
using Laihua.App.Papers;
using Laihua.Rules;
using Laihua.Rules.Cases;
using Laihua.Rules.Intake;
using Laihua.Rules.Places;

namespace Laihua.App.Features.Papers;

/// <summary>A case with everything that its papers print.</summary>
/// <param name="Case">The case with its documents, returns, decisions, employer and, as far as known, person.</param>
/// <param name="Form">The form as it is asked of the case.</param>
/// <param name="Receiving">The receiving office; null in a draft.</param>
/// <param name="Deciding">The deciding office; null in a draft.</param>
/// <param name="Host">The official host in words.</param>
internal sealed record PaperSubject(Application Case, Form Form, Authority? Receiving, Authority? Deciding, string Host)
{
    public static readonly Words Court = new("the people's court that has jurisdiction", "有管辖权的人民法院");

    public Answers Answers { get; } = Case.AnswersOf();

    public Words Employer => Case.Employer!.Name; // Loaded with the case.

    public Words Item => ApplicationKinds.NameOf(Case.Kind);

    /// <summary>K2 asks no names: they are those of the person of its Letter.</summary>
    public PrintedName Person => Case.Kind == ApplicationKind.K2 ? Case.Person!.PrintedName() : NameIn(Answers, Beijing.DayOf(Case.SavedAt)); // K2 follows a Letter, which has a person.

    /// <summary>The head of a paper of an office, dated by what it tells of, so that the same paper is made each time.</summary>
    public PaperHead Head(Authority office, DateTime at) => new(office.Name, Case.Number, Offices.ContactOf(office), Beijing.DayOf(at), at);

    /// <summary>Reconsideration is heard by the people's government of the office's own territory (Administrative Reconsideration Law).</summary>
    public static Words ReviewBody(Authority office)
    {
        var place = Divisions.Find(office.Division)?.Name ?? office.Name;
        return new($"the people's government of {place.En}", $"{place.Zh}人民政府");
    }

    private static PrintedName NameIn(Answers answers, DateOnly on)
    {
        var (primary, secondary) = PersonNames.ForMachines(answers, on);
        return new(primary, secondary, answers.Has("person.chineseName") ? answers["person.chineseName"] : null);
    }
}
