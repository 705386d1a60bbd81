using System.Text;

namespace Laihua.Linkage;

/// <summary>Opens a table, finds out its encoding, and names what keeps it from being read.</summary>
internal static class TextTable
{
    /// <param name="source">The table.</param>
    /// <param name="findings">Takes everything for which it is refused.</param>
    /// <param name="heading">Is given the rows with the heading read; says whether it is as it should be.</param>
    /// <param name="rows">Is given the rows that follow.</param>
    internal static void Read(TableSource source, List<LinkageFinding> findings, Func<CsvRows, bool> heading, Action<CsvRows> rows)
    {
        void Refuse(string rule, string en, string zh) => findings.Add(new(rule, source.Name, new(en, zh)));
        try
        {
            using var stream = source.Open();
            if (TextFile.EncodingOf(stream) is not { } encoding)
            {
                Refuse("LINK-010", "The file is neither UTF-8, UTF-16 nor GB18030 text. Save it as UTF-8.", "文件不是UTF-8、UTF-16或GB18030编码的文本。请另存为UTF-8。");
                return;
            }

            using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
            var table = new CsvRows(text);
            if (!table.Read())
            {
                Refuse("LINK-009", "The file is empty.", "文件为空。");
            }
            else if (heading(table))
            {
                rows(table);
            }
        }
        catch (CsvFault fault)
        {
            findings.Add(fault.At(source.Name));
        }
        catch (DecoderFallbackException)
        {
            Refuse("LINK-010", "The file holds bytes that are not of its encoding. Save it as UTF-8.", "文件含有与其编码不符的字节。请另存为UTF-8。");
        }
    }

    /// <summary>Where a column stands; -1 with a finding when it does not, or stands twice.</summary>
    internal static int Place(TableSource source, string[] names, string column, List<LinkageFinding> findings)
    {
        void Refuse(string rule, string en, string zh) => findings.Add(new(rule, $"{source.Name}: {column}", new(en, zh)));
        var place = Array.IndexOf(names, column);
        if (place < 0)
        {
            var all = string.Join(", ", names.Take(40));
            Refuse("LINK-005", $"The file has no column \"{column}\"; it has: {all}.", $"文件中没有“{column}”列；现有列：{all}。");
        }
        else if (Array.LastIndexOf(names, column) != place)
        {
            Refuse("LINK-012", $"The file has two columns \"{column}\".", $"文件中有两个“{column}”列。");
        }

        return place;
    }

    /// <summary>The cells of a row as texts.</summary>
    internal static string[] Cells(CsvRows rows) => [.. Enumerable.Range(0, rows.Cells).Select(cell => rows[cell].ToString())];
}
