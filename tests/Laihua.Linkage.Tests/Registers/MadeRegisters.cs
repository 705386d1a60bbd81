using System.Text;
using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

/// <summary>Registers that were made once for all tests and read back as a stranger reads them: by heading, from the bytes.</summary>
internal sealed class MadeRegisters
{
    internal const int Persons = 12_000;

    private static readonly Dictionary<NoiseLevel, Lazy<MadeRegisters>> Levels = Enum.GetValues<NoiseLevel>()
        .ToDictionary(level => level, level => new Lazy<MadeRegisters>(() => Make(new() { Persons = Persons, Seed = 20170401, Noise = level })));

    private static readonly Lazy<MadeRegisters> TypicalClean = new(() => Make(new() { Persons = Persons, Seed = 20170401, Noise = NoiseLevel.None, Lives = NoiseLevel.Typical }));

    /// <summary>The people of <see cref="Of"/> typical, typed without a mistake.</summary>
    internal static MadeRegisters WithoutNoise => TypicalClean.Value;

    internal required RegisterManifest Manifest { get; init; }

    internal required IReadOnlyList<MadeRow> Rows { get; init; }

    internal required IReadOnlyList<IReadOnlyDictionary<string, string>> Links { get; init; }

    internal required IReadOnlyList<IReadOnlyDictionary<string, string>> HardNegatives { get; init; }

    internal static MadeRegisters Of(NoiseLevel level) => Levels[level].Value;

    internal static MadeRegisters Make(RegisterOptions options)
    {
        using var folder = new TestFolder();
        var manifest = RegisterMaker.Make(options, folder.Path);
        var truth = Read(folder, "truth_person.csv", Encoding.UTF8).ToDictionary(row => (row["register"], row["row_id"]));
        var encoding = options.EncodingOfA == RegisterEncoding.Utf8 ? Encoding.UTF8 : StrictGb18030;
        return new()
        {
            Manifest = manifest,
            Rows =
            [
                .. Read(folder, "register_a.csv", encoding).Select(cells => new MadeRow("A", cells, truth[("A", cells["编号"])])),
                .. Read(folder, "register_b.csv", Encoding.UTF8).Select(cells => new MadeRow("B", cells, truth[("B", cells["编号"])])),
            ],
            Links = Read(folder, "truth_links.csv", Encoding.UTF8),
            HardNegatives = Read(folder, "truth_hard_negatives.csv", Encoding.UTF8),
        };
    }

    private static Encoding StrictGb18030 =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!; // ! part of the base library

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(TestFolder folder, string file, Encoding encoding)
    {
        var lines = encoding.GetString(File.ReadAllBytes(System.IO.Path.Combine(folder.Path, file))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headings = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => headings.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
