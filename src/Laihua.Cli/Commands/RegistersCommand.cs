using System.CommandLine;
using Laihua.Linkage.Registers;
using Laihua.Rules;

namespace Laihua.Cli.Commands;

/// <summary><c>laihua registers</c>: two registers with known truth, to try record linkage on.</summary>
public static class RegistersCommand
{
    private const string Gb18030 = "gb18030";

    private const string Utf8 = "utf-8";

    private static readonly Argument<string> Folder = new("DIR") { Description = "A folder that is absent or empty" };

    private static readonly Option<long> Persons = new("--persons") { DefaultValueFactory = _ => 2_000, Description = "How many people there are" };

    private static readonly Option<string> Noise = new("--noise") { DefaultValueFactory = _ => "typical", Description = "How badly they are kept: none, mild, typical or harsh" };

    private static readonly Option<ulong> Seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed makes the same bytes" };

    private static readonly Option<decimal> Overlap = new("--overlap") { DefaultValueFactory = _ => .4m, Description = "The share of people who stand in both registers" };

    private static readonly Option<string> Encoding = new("--encoding") { DefaultValueFactory = _ => Gb18030, Description = "How register A is spelt: gb18030 or utf-8" };

    public static Command Create()
    {
        Encoding.AcceptOnlyFromAmong(Gb18030, Utf8);
        Noise.AcceptOnlyFromAmong([.. Enum.GetNames<NoiseLevel>().Select(level => level.ToLowerInvariant())]);
        var make = new Command("make", "Makes two registers and their truth in a folder / 生成两个登记库及其真值") { Folder, Persons, Noise, Seed, Overlap, Encoding };
        make.SetAction((call, cancellation) => Task.FromResult(Run(call, cancellation)));
        return new("registers", "Registers to try record linkage on / 试验用登记库") { make };
    }

    private static int Run(ParseResult call, CancellationToken cancellation)
    {
        var (folder, persons, overlap) = (call.GetRequiredValue(Folder), call.GetValue(Persons), call.GetValue(Overlap));
        Finding[] findings = [.. RegistersFindings.Of(folder, persons, overlap)];
        if (findings.Length > 0)
        {
            return Output.Refused(new Refusal.RuleBroken(findings));
        }

        var options = new RegisterOptions
        {
            Persons = persons,
            Seed = call.GetValue(Seed),
            Noise = Enum.Parse<NoiseLevel>(call.GetRequiredValue(Noise), ignoreCase: true),
            OverlapPerMille = (int)(overlap * 1000),
            EncodingOfA = call.GetValue(Encoding) == Utf8 ? RegisterEncoding.Utf8 : RegisterEncoding.Gb18030,
        };
        var manifest = SimulateWords.WithProgress(persons, counted => RegisterMaker.Make(options, folder, counted, cancellation));
        Output.Say($"{folder}: register_a.csv, register_b.csv, schema.json; the truth stands beside them / 真值文件在同一目录");
        return Output.Json(new { Folder = Path.GetFullPath(folder), manifest.Seed, manifest.Persons, manifest.Noise, manifest.OverlapPerMille, manifest.Counts, manifest.Files });
    }
}
