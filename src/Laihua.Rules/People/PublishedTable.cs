namespace Laihua.Rules.People;

/// <summary>A table that is part of the program, read line by line without its heading.</summary>
internal static class PublishedTable
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(PublishedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the program.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
