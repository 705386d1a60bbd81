using System.Text.RegularExpressions;
using Laihua.Rules.Employers;
using Laihua.Rules.People;

namespace Laihua.Rules.Tests.Documents;

/// <summary>One place in the sources that gives a finding: its id and its sentences, with what is filled in between braces.</summary>
internal sealed record Spoken(string Rule, string En, string Zh);

/// <summary>Gathers findings from the text of the sources.</summary>
internal static partial class FindingCatalogue
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    /// <summary>Zones in which everything that is put together from parts is wrong: digits, figures, days.</summary>
    private static readonly string[] WrongZones =
    [
        "P<D<<MUELLER<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<\nX1234567<1D<<8504129F3001091<<<<<<<<<<<<<<11",
        "P<D<<MUELLER<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<\nX1234567<1D<<85O4129F30O1091<<<<<<<<<<<<<<11",
        "P<D<<MUELLER<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<\nX1234567<1D<<8513999F3002311<<<<<<<<<<<<<<11",
    ];

    /// <summary>A code whose organisation digit is wrong: the rule stands there by name.</summary>
    private const string WrongCode = "91350100M000100Y53";

    /// <summary>Everything found in one source text; a sentence made elsewhere is left empty.</summary>
    public static IReadOnlyList<Spoken> In(string source)
    {
        var ids = Id().Matches(source);
        return
        [
            .. ids.Select((id, i) =>
            {
                var end = Math.Min(i + 1 < ids.Count ? ids[i + 1].Index : source.Length, id.Index + 900);
                var literals = Literal().Matches(source[(id.Index + id.Length)..end]).Select(l => l.Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal)).ToList();
                return new Spoken(
                    id.Value.Trim('"'),
                    literals.FirstOrDefault(l => l.Contains(' ', StringComparison.Ordinal) && !IsChinese(l)) ?? "",
                    literals.FirstOrDefault(IsChinese) ?? "");
            }),
        ];
    }

    /// <summary>Everything that Rules can say, one row for each id, ordered by id.</summary>
    public static IReadOnlyList<Spoken> OfRules()
    {
        var composed = WrongZones.SelectMany(Read)
            .Concat(UnifiedSocialCreditCode.Check(WrongCode).Findings.Select(Said))
            .GroupBy(s => s.Rule).ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. Repository.SourcesOf("Laihua.Rules").SelectMany(file => In(File.ReadAllText(file)))
                .GroupBy(s => s.Rule)
                .Select(g => composed.GetValueOrDefault(g.Key) ?? g.OrderByDescending(s => s.En.Length > 0 && s.Zh.Length > 0).First())
                .OrderBy(s => s.Rule, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is wrong with ids: their shape, and one id with two meanings.</summary>
    public static IReadOnlyList<string> Faults(IEnumerable<Spoken> spoken)
    {
        var all = spoken.ToList();
        return
        [
            .. all.Where(s => !Shape().IsMatch(s.Rule)).Select(s => $"{s.Rule} is no id"),
            .. all.Where(s => s.En.Length > 0).GroupBy(s => s.Rule)
                .Where(g => g.Select(s => s.En).Distinct().Count() > 1)
                .Select(g => $"{g.Key} means {string.Join(" and ", g.Select(s => s.En).Distinct())}"),
        ];
    }

    private static IEnumerable<Spoken> Read(string zone) =>
        Mrz.ParseText(zone, AsOf).TryGet(out var read, out _) ? read.Findings.Select(Said) : [];

    private static Spoken Said(Finding finding) => new(finding.Rule, finding.Message.En, finding.Message.Zh);

    private static bool IsChinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');

    // Also what was meant as an id and is none: small letters, too few figures.
    [GeneratedRegex("(?<=[( ])\"(?:[A-Za-z]{3,}-[0-9]{1,4})\"(?=[,;)])", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("^[A-Z]+-[0-9]{3}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
