using Laihua.Rules;
using Laihua.Rules.Rulebooks.Reading;

namespace Laihua.Web.Pages.Officer.Rules.Forms;

/// <summary>One field of a version on a form.</summary>
/// <param name="Name">Its path, which is also the field that findings name.</param>
/// <param name="Field">What it is.</param>
/// <param name="Value">What stands in it; texts one a line.</param>
/// <param name="Fixed">Whether it is carried along and not shown: ids do not change.</param>
public sealed record RuleInput(string Name, RuleField Field, string Value, bool Fixed);

/// <summary>Rows of a version on a form.</summary>
/// <param name="Path">Their path.</param>
/// <param name="Field">What they are.</param>
/// <param name="Rows">The rows.</param>
/// <param name="MayGrow">Whether rows come and go; items and options of a points table do not.</param>
public sealed record RuleRows(string Path, RuleField Field, IReadOnlyList<RuleFieldset> Rows, bool MayGrow);

/// <summary>Fields that stand together on a form.</summary>
/// <param name="Path">Their path; empty for the whole.</param>
/// <param name="Title">What they are called.</param>
/// <param name="Inputs">The fields.</param>
/// <param name="Groups">Groups among them.</param>
/// <param name="Lists">Rows among them.</param>
public sealed record RuleFieldset(
    string Path, Words Title, IReadOnlyList<RuleInput> Inputs, IReadOnlyList<RuleFieldset> Groups, IReadOnlyList<RuleRows> Lists);
