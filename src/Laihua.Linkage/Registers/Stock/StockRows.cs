using System.Security.Cryptography;
using System.Text;

namespace Laihua.Linkage.Registers.Stock;

/// <summary>Tables of names, countries and mistakes that travel inside this assembly.</summary>
internal static class StockRows
{
    private const string Folder = "Registers/";

    private static readonly string[] Tables = ["names", "nationalities", "spellings", "chinese-readings", "chinese-sounds", "misreadings", "provinces"];

    /// <summary>The rows of one table, tab-separated, without a heading.</summary>
    internal static IEnumerable<string[]> Read(string table)
    {
        using var reader = new StreamReader(Open(table), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }

    /// <summary>The SHA-256 of all tables: registers of one seed are the same only where the stock is.</summary>
    internal static string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Tables)
        {
            using var bytes = new MemoryStream();
            using var stream = Open(table);
            stream.CopyTo(bytes);
            hash.AppendData(bytes.ToArray());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Stream Open(string table) =>
        typeof(StockRows).Assembly.GetManifestResourceStream($"{Folder}{table}.tsv")
            ?? throw new InvalidOperationException($"The table {table} is not in the assembly.");
}
