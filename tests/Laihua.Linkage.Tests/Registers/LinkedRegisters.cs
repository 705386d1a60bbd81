using Laihua.Linkage.Registers;

namespace Laihua.Linkage.Tests.Registers;

/// <summary>Made registers, linked by the schema that lies beside them.</summary>
internal sealed class LinkedRegisters
{
    private readonly HashSet<(string, string)> links;
    private readonly IReadOnlyList<(string, string)> matches;
    private readonly IReadOnlyList<(string, string)> reviews;

    private LinkedRegisters(MadeRegisters made, LinkageResult result)
    {
        Made = made;
        Result = result;
        links = [.. made.Links.Select(link => (link["left_id"], link["right_id"]))];
        var found = result.Pairs.ToLookup(pair => pair.Outcome, pair => (pair.Left, pair.Right));
        (matches, reviews) = ([.. found[PairOutcome.Match]], [.. found[PairOutcome.Review]]);
    }

    internal MadeRegisters Made { get; }

    internal LinkageResult Result { get; }

    internal double Precision => Right(links) / (double)matches.Count;

    internal double Recall => Right(links) / (double)links.Count;

    internal double RecallWithReview => (Right(links) + reviews.Count(links.Contains)) / (double)links.Count;

    /// <summary>Matches that join twins, siblings, namesakes or two people on one passport.</summary>
    internal IEnumerable<string> Joined(params string[] kinds)
    {
        var hard = Made.HardNegatives.Where(pair => kinds.Contains(pair["kind"])).SelectMany(pair => ((string, string)[])[(pair["row_id_1"], pair["row_id_2"]), (pair["row_id_2"], pair["row_id_1"])]).ToHashSet();
        return matches.Where(hard.Contains).Select(pair => $"{pair.Item1} {pair.Item2}");
    }

    /// <summary>Precision beside a truth in which nobody's rows are his own.</summary>
    internal double PrecisionBesideAnotherTruth()
    {
        string[] right = [.. links.Select(link => link.Item2)];
        HashSet<(string, string)> other = [.. links.Select((link, number) => (link.Item1, right[(number + (right.Length / 2)) % right.Length]))];
        return Right(other) / (double)matches.Count;
    }

    internal static LinkedRegisters Of(NoiseLevel noise, int persons)
    {
        var (made, left, right, schema) = Make(noise, persons);
        return new(made, Linker.Run(Read.Input(schema, left, right)));
    }

    /// <summary>The registers as text, to be linked in another way.</summary>
    internal static (MadeRegisters Made, string Left, string Right, LinkageSchema Schema) Make(NoiseLevel noise, int persons)
    {
        var options = new RegisterOptions { Persons = persons, Seed = 20170331, Noise = noise, EncodingOfA = RegisterEncoding.Utf8 };
        using var folder = new TestFolder();
        RegisterMaker.Make(options, folder.Path);
        string Text(string file) => File.ReadAllText(System.IO.Path.Combine(folder.Path, file));
        return (MadeRegisters.Make(options), Text("register_a.csv"), Text("register_b.csv"), Read.Schema(Text("schema.json")));
    }

    private int Right(HashSet<(string, string)> truth) => matches.Count(truth.Contains);
}
