using System.Globalization;

namespace Laihua.Linkage.Tests;

/// <summary>The sample of the README, as it is compiled: the lines between the two marks stand there letter by letter.</summary>
internal static class SampleOfTheReadme
{
    public static string Link(string folder)
    {
        // From here.
        var schemaText = File.ReadAllText(Path.Combine(folder, "schema.json"));
        if (!LinkageSchema.TryParse(schemaText, out var schema, out var findings)
            || !LinkageInput.TryRead(schema, TableSource.File(Path.Combine(folder, "left.csv")), TableSource.File(Path.Combine(folder, "right.csv")), out var input, out findings))
        {
            return string.Join(Environment.NewLine, findings.Select(finding => $"{finding.Rule} {finding.Field}: {finding.Message.En}"));
        }

        var result = Linker.Run(input); // the same pairs on every machine, in any order of rows
        LinksFile.Write(result, Path.Combine(folder, "links.csv"));
        LinkageReport.Write(result, Path.Combine(folder, "report.html"));

        var first = result.Pairs.First(pair => pair.Outcome == PairOutcome.Match); // the most certain
        var account = result.Account(first);
        foreach (var field in account.Fields)
        {
            Console.WriteLine($"{field.Field}: {field.Words.En}, {field.Bits.ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture)} bits");
        }

        return $"{first.Left} is {first.Right}: {account.Weight:0.0} bits. {account.Because.En}";
        // To here.
    }
}
