using System.Globalization;
using System.Net;
using System.Text;

namespace Laihua.Linkage;

/// <summary>A plain page in two languages.</summary>
internal sealed class HtmlPage
{
    private const string Style = "body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}table{border-collapse:collapse;margin:1rem 0}"
        + "th,td{padding:.3rem .7rem;border-bottom:1px solid #bbb;text-align:left;vertical-align:top}td:nth-child(n+2){font-variant-numeric:tabular-nums}h1,h2{line-height:1.2}.zh{color:#444}svg{max-width:100%;height:auto}";

    private readonly StringBuilder html = new();

    internal HtmlPage(string en, string zh)
    {
        html.Append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Append(Text($"{en} / {zh}")).Append("</title><style>").Append(Style).Append("</style></head><body><h1>").Append(Both(en, zh)).Append("</h1>");
    }

    internal static string Text(string text) => WebUtility.HtmlEncode(text);

    internal void Heading(string en, string zh) => html.Append("<h2>").Append(Both(en, zh)).Append("</h2>");

    internal void Paragraph(string en, string zh) => html.Append("<p>").Append(Both(en, zh)).Append("</p>");

    internal void Raw(string markup) => html.Append(markup);

    internal void Table(IReadOnlyList<(string En, string Zh)> heads, IEnumerable<string[]> rows)
    {
        html.Append("<table><thead><tr>").AppendJoin("", heads.Select(head => $"<th scope=\"col\">{Both(head.En, head.Zh)}</th>")).Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td>{Text(cell)}</td>")).Append("</tr>");
        }

        html.Append("</tbody></table>");
    }

    internal void Pair(PairAccount account)
    {
        var outcome = account.Outcome is { } decided ? LinksFile.Name(decided) : "apart";
        html.Append("<h3>").Append(Text($"{account.Left} – {account.Right}: {outcome}, {account.Weight.ToString("+0.000;-0.000", CultureInfo.InvariantCulture)} bits")).Append("</h3>");
        Paragraph(account.Because.En, account.Because.Zh);
        Table(
            [("Field", "字段"), ("First", "甲"), ("Second", "乙"), ("Level", "等级"), ("Bits", "比特")],
            account.Fields.Select(field => (string[])[field.Field, field.Left, field.Right, $"{field.Words.En} / {field.Words.Zh}", field.Bits.ToString("+0.000;-0.000;0", CultureInfo.InvariantCulture)]));
        Paragraph($"Found by: {account.Key ?? "other records of the group"}.", $"命中键：{account.Key ?? "组内其他记录"}。");
        if (account.Missing.Count > 0)
        {
            Paragraph($"No evidence from: {string.Join(", ", account.Missing)}.", $"缺少证据：{string.Join("、", account.Missing)}。");
        }
    }

    /// <inheritdoc />
    public override string ToString() => $"{html}</body></html>\n";

    private static string Both(string en, string zh) => $"{Text(en)} <span class=\"zh\" lang=\"zh-CN\">{Text(zh)}</span>";
}
