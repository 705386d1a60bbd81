using Laihua.Rules.Intake;

namespace Laihua.Web.Infrastructure.Questions;

/// <summary>One question as a field of a form.</summary>
/// <param name="Id">Its full id, also the name of its field.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Value">What is in the field.</param>
/// <param name="Words">What the officer said about it.</param>
/// <param name="Free">The whole form may be left empty: nothing is marked as optional, and each choice can be taken back.</param>
public sealed record QuestionField(string Id, Question Question, string Value, IReadOnlyList<string> Words, bool Free = false);
