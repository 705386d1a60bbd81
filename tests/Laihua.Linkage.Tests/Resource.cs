namespace Laihua.Linkage.Tests;

/// <summary>The data sets that stand in the tests.</summary>
internal static class Resource
{
    public static TableSource Table(string name) => new(name, () => Open(name));

    public static Stream Open(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the tests.");
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
