using System.Text.RegularExpressions;

namespace Laihua.Web.Tests.Look;

/// <summary>Finds words that stand in a view itself instead of coming from the texts: between tags, and in attributes that are read.</summary>
internal static partial class BareText
{
    public static IReadOnlyList<string> In(string view)
    {
        var plain = Expressions().Replace(Blocks(Remarks().Replace(view, "")), "");
        var read = ReadAttributes().Matches(plain).Select(match => match.Groups[1].Value);
        var between = Tags().Replace(plain, "\n").Split('\n').Where(line => !Code().IsMatch(line));
        return [.. read.Concat(between).Select(text => text.Trim()).Where(text => Letters().IsMatch(text))];
    }

    // Blocks of code, @{ … } and @functions { … }, and expressions in brackets, which may hold brackets themselves.
    private static string Blocks(string view)
    {
        for (var start = Opening().Match(view); start.Success; start = Opening().Match(view))
        {
            var depth = 0;
            var end = start.Index + start.Length - 1;
            do
            {
                depth += view[end] is '{' or '(' or '[' ? 1 : view[end] is '}' or ')' or ']' ? -1 : 0;
                end++;
            }
            while (depth > 0 && end < view.Length);

            view = view[..start.Index] + view[end..];
        }

        return view;
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"@(functions\s*)?\{|@(await )?\(|@(if|foreach|for|switch|while) ?\(|@(await )?[A-Za-z_][\w.?]*[\[(]|(?<=@)[\[(]|(?<=\n\s*)else if ?\(")]
    private static partial Regex Opening();

    [GeneratedRegex(@"@(page|model|inject|using|namespace|addTagHelper|layout|section|inherits|attribute)\b[^\n]*|@[A-Za-z_][\w.?]*")]
    private static partial Regex Expressions();

    [GeneratedRegex(@"\s(?:label|hint|title|alt|aria-label|placeholder|legend|summary|caption|key|prefix|suffix|empty|status|change-text)=""([^""]*)""")]
    private static partial Regex ReadAttributes();

    [GeneratedRegex(@"<!?/?[A-Za-z][^<>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^\s*([{}].*|else|(var|case|break|continue|default|await)\b.*|.*;)\s*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letters();
}
