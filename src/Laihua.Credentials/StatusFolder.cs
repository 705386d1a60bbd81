using System.Globalization;

namespace Laihua.Credentials;

/// <summary>A folder of status lists as an offline checker carries it: <c>0.cwt</c>, <c>1.cwt</c> and so on.</summary>
public static class StatusFolder
{
    /// <summary>What the name of each file ends with.</summary>
    public const string Extension = ".cwt";

    /// <summary>The name of the file of a list.</summary>
    public static string NameOf(int number) => number.ToString(CultureInfo.InvariantCulture) + Extension;

    /// <summary>Offers every list of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="into">Where they are taken.</param>
    /// <returns>The files that were not taken, each with what is wrong.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<ClaimFault>> Load(string folder, StatusLists into)
    {
        var refused = new Dictionary<string, IReadOnlyList<ClaimFault>>();
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            var faults = Offer(file, into);
            if (faults.Count > 0)
            {
                refused.Add(Path.GetFileName(file), faults);
            }
        }

        return refused;
    }

    /// <summary>A list is small: one byte past the limit is enough to be refused.</summary>
    private static IReadOnlyList<ClaimFault> Offer(string file, StatusLists into)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, StatusList.MaximumBytes + 1)];
        stream.ReadExactly(bytes);
        var isNumber = int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber ? into.Offer(bytes, number) : [StatusListRules.NotTheOne];
    }
}
