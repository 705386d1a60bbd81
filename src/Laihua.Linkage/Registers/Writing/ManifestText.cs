using System.Text.Json;
using System.Text.Json.Serialization;
using Laihua.Linkage.Registers.Noise;
using Laihua.Linkage.Registers.Stock;
using Laihua.Linkage.Registers.World;

namespace Laihua.Linkage.Registers.Writing;

/// <summary>The manifest, and its text.</summary>
internal static class ManifestText
{
    internal const string Name = "manifest.json";

    /// <summary>Counted up when the same options make other bytes.</summary>
    private const int Generator = 1;

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
        NewLine = "\n",
    };

    internal static RegisterManifest Of(RegisterOptions options, LinkCounts counts, Tally tally, IReadOnlyList<RegisterFile> files) => new(
        options.Seed,
        options.Persons,
        options.Noise,
        options.Lives ?? options.Noise,
        options.OverlapPerMille,
        options.EncodingOfA,
        new(Generator, StockRows.Sha256()),
        new(files[0].Rows, files[1].Rows, counts.InBoth, counts.Links, counts.Crossings, counts.PassportChanged, counts.SurnameChanged, counts.SpellingChanged, counts.NewIdentities, counts.HardNegatives),
        [.. Rates(NoiseRates.Of(options.Noise), tally)],
        files);

    internal static string Of(RegisterManifest manifest) => JsonSerializer.Serialize(manifest, Written) + "\n";

    private static IEnumerable<CorruptionRate> Rates(NoiseRates rates, Tally tally)
    {
        foreach (var register in Enum.GetValues<Register>())
        {
            foreach (var corruption in Enum.GetValues<Corruption>())
            {
                var (eligible, expected, made) = tally.Of(register, corruption);
                yield return new(register.ToString(), RowTags.NameOf(corruption), Dials.RateIn(register, corruption, rates), eligible, expected, made);
            }
        }
    }
}
