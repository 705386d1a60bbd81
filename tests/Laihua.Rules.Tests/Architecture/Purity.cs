using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Laihua.Rules.Tests.Architecture;

/// <summary>Reads from a compiled assembly what it uses of the world: clock, disk, network, tasks, chance, machine.</summary>
/// <remarks>The compiled code is read and not the text, because implicit usings hide the names of namespaces.</remarks>
internal static class Purity
{
    private static readonly string[] Namespaces =
        ["System.IO", "System.Net", "System.Threading", "System.Data", "System.Timers", "Microsoft", "System.Runtime.InteropServices.Marshalling"];

    private static readonly string[] Types =
        ["System.Random", "System.Console", "System.TimeProvider", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Security.Cryptography.RandomNumberGenerator"];

    private static readonly string[] Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.TimeZoneInfo.get_Local", "System.Globalization.CultureInfo.get_CurrentCulture",
    ];

    /// <summary>Written by the compiler into every iterator.</summary>
    private const string OfIterators = "System.Environment.get_CurrentManagedThreadId";

    /// <summary>What reading the published tables inside the assembly needs, none of which opens a file; and arithmetic spread over the
    /// cores (decision 0011), which waits for nothing and gives the same answer on one.</summary>
    private static readonly string[] Allowed =
    [
        "System.IO.Stream", "System.IO.StreamReader", "System.IO.TextReader", "System.Threading.Tasks.Parallel", "System.Threading.Tasks.ParallelLoopResult",
    ];

    public static IReadOnlyList<string> Faults(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => NameOf(reader, handle)).Where(IsOfTheWorld);
        var members = reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}")
            .Where(member => Members.Contains(member) || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != OfIterators));
        return [.. types.Concat(members).Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsOfTheWorld(string type) =>
        !Allowed.Contains(type) && !IsMadeByTheCompiler(type) && (Types.Contains(type) || Namespaces.Any(n => type.StartsWith(n + ".", StringComparison.Ordinal)));

    private static bool IsMadeByTheCompiler(string type) => type.EndsWith("Attribute", StringComparison.Ordinal);

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
