using System.Xml.Linq;

namespace Laihua.Rules.Tests.Architecture;

/// <summary>What a project refers to.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    private static readonly Dictionary<string, string[]> MayReferTo = new()
    {
        ["Laihua.Rules"] = [],
        ["Laihua.Credentials"] = [],
        ["Laihua.Linkage"] = [],
        ["Laihua.App"] = ["Laihua.Rules", "Laihua.Credentials", "Laihua.Linkage"],
        ["Laihua.Web"] = ["Laihua.App"],
        ["Laihua.Cli"] = ["Laihua.App"],
    };

    /// <summary>The projects that a stranger may take alone, with the packages that they may bring.</summary>
    private static readonly Dictionary<string, string[]> MayBring = new()
    {
        ["Laihua.Rules"] = [],
        ["Laihua.Linkage"] = [],
        ["Laihua.Credentials"] = ["System.Formats.Cbor", "BouncyCastle.Cryptography"],
    };

    public static IReadOnlyList<ProjectFile> All() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))),
    ];

    public static ProjectFile Read(string name, string xml)
    {
        var root = XElement.Parse(xml);
        return new(
            name,
            [.. Included(root, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Included(root, "PackageReference"), .. Included(root, "FrameworkReference"), .. Included(root, "Reference")]);
    }

    public static IReadOnlyList<string> Faults(IEnumerable<ProjectFile> projects) =>
    [
        .. projects.SelectMany(p => MayReferTo.TryGetValue(p.Name, out var may)
            ? p.Projects.Except(may).Select(other => $"{p.Name} refers to {other}")
            : [$"{p.Name} has no place in the house"]),
        .. projects.Where(p => MayBring.ContainsKey(p.Name))
            .SelectMany(p => p.Packages.Except(MayBring[p.Name]).Select(package => $"{p.Name} brings {package}")),
    ];

    private static IEnumerable<string> Included(XElement root, string element) =>
        root.Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();
}
