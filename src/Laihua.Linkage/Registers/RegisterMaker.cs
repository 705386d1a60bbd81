using Laihua.Linkage.Registers.Writing;

namespace Laihua.Linkage.Registers;

/// <summary>Makes two registers of foreign workers with known truth, to try record linkage on.</summary>
/// <remarks>
/// <para>First a world: people with names as frequent as they are, their passports, stays and employers from 1996 to 2017. Then each
/// register observes it with its own habits: offices of different quality, rows that are bad in several fields, renewals that copy mistakes.</para>
/// <para><b>Shape</b> A folder with <c>register_a.csv</c>, <c>register_b.csv</c>, <c>truth_person.csv</c>, <c>truth_links.csv</c>,
/// <c>truth_hard_negatives.csv</c>, <c>schema.json</c> to link both, <c>schema_a.json</c> and <c>schema_b.json</c> to look inside one,
/// and <c>manifest.json</c>.</para>
/// <para><b>Repeatable</b> The same options make the same bytes on any machine and number of threads. Memory does not grow with the number of people.</para>
/// <para><b>Sources</b> Names and mistakes are drawn from public tables named in the NOTICE; the distributions of lives are assumed, and no statistics.</para>
/// </remarks>
public static class RegisterMaker
{
    /// <summary>Makes a folder of registers. It stands whole or not at all.</summary>
    /// <param name="options">What is made.</param>
    /// <param name="folder">The folder; it is absent or empty.</param>
    /// <param name="counted">Told how many people are done.</param>
    /// <param name="cancellation">Stops the work and leaves nothing behind.</param>
    /// <returns>The manifest, which also lies in the folder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of people or the overlap lies outside its bounds.</exception>
    /// <exception cref="IOException">The folder is not empty, or could not be written.</exception>
    public static RegisterManifest Make(RegisterOptions options, string folder, Action<long>? counted = null, CancellationToken cancellation = default)
    {
        RefuseOutside(options);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!IsFree(target))
        {
            throw new IOException("The folder is not empty.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        var unfinished = Directory.CreateDirectory($"{target}.unfinished-{Environment.ProcessId}").FullName;
        try
        {
            var manifest = Filled(options, unfinished, counted, cancellation);
            File.WriteAllText(Path.Combine(unfinished, ManifestText.Name), ManifestText.Of(manifest));
            PutInPlace(unfinished, target);
            return manifest;
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    /// <summary>Whether registers may be made in a folder: it is absent or empty, and no file has its name.</summary>
    /// <param name="folder">The folder.</param>
    public static bool IsFree(string folder) =>
        !File.Exists(folder) && (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any());

    private static void PutInPlace(string unfinished, string target)
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(unfinished, target);
    }

    private static void RefuseOutside(RegisterOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Persons, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Persons, RegisterOptions.MostPersons, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.OverlapPerMille, RegisterOptions.LeastOverlapPerMille, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.OverlapPerMille, RegisterOptions.MostOverlapPerMille, nameof(options));
    }

    private static RegisterManifest Filled(RegisterOptions options, string folder, Action<long>? counted, CancellationToken cancellation)
    {
        using var collection = new Collection(folder);
        var done = 0L;
        foreach (var batch in new BatchLine(options).Batches(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            collection.Add(batch);
            counted?.Invoke(done += batch.Persons);
        }

        return collection.Finish(options);
    }
}
