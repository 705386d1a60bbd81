namespace Laihua.Rules.Rulebooks;

/// <summary>One row of the table of moves of a draft.</summary>
/// <param name="From">The state before.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">The state after.</param>
/// <param name="BySecondPerson">Whether it is for somebody who neither drafted nor proposed it.</param>
/// <param name="BeforeItBegins">Whether it is possible only until the day before it is in force.</param>
public sealed record RuleMove(RuleDraftState From, RuleAction Action, RuleDraftState To, bool BySecondPerson = false, bool BeforeItBegins = false);
