namespace Laihua.Linkage;

/// <summary>
/// The rows of a table by RFC 4180: quoted cells with commas, quotes and line ends; LF or CR LF. Blanks before a quote are passed over.
/// Where the heading has no comma but semicolons or tabs, those part the cells.
/// </summary>
internal sealed class CsvRows(TextReader text)
{
    internal const int LongestCell = 65_536;
    private const int FirstSize = 1 << 16;
    private readonly List<(int Start, int Length)> cells = [];
    private char[] buffer = new char[FirstSize];
    private int row;
    private int at;
    private int filled;
    private bool ended;
    private char comma = ',';
    private bool started;
    private long lines;

    /// <summary>The line on which the row begins, from one.</summary>
    internal long Line { get; private set; }

    internal int Cells => cells.Count;

    /// <summary>A cell of the row, without blanks around it.</summary>
    internal ReadOnlySpan<char> this[int cell] => buffer.AsSpan(row + cells[cell].Start, cells[cell].Length).Trim();

    /// <summary>The next row; blank lines are passed over.</summary>
    internal bool Read()
    {
        if (!started)
        {
            started = true;
            comma = Separator();
        }

        do
        {
            cells.Clear();
            row = at;
            Line = lines + 1;
            if (at == filled && !Fill())
            {
                return false;
            }

            while (Cell())
            {
            }
        }
        while (cells.Count == 1 && cells[0].Length == 0);

        return true;
    }

    // One cell; false at the end of the row.
    private bool Cell()
    {
        while (Peek() == ' ')
        {
            at++;
        }

        if (Peek() == '"')
        {
            at++;
            Quoted();
            return AfterQuoted();
        }

        return Plain();
    }

    private bool Plain()
    {
        var start = at - row;
        while (true)
        {
            var found = buffer.AsSpan(at, filled - at).IndexOfAny(comma, '\n', '\r');
            if (found >= 0)
            {
                at += found;
                Add(start, at - row - start);
                return Next();
            }

            at = filled;
            LimitLength(at - row - start);
            if (!Fill())
            {
                Add(start, at - row - start);
                return false;
            }
        }
    }

    private void Quoted()
    {
        var (start, length) = (at - row, 0);
        while (true)
        {
            var found = buffer.AsSpan(at, filled - at).IndexOf('"');
            var run = found < 0 ? filled - at : found;
            lines += buffer.AsSpan(at, run).Count('\n');
            buffer.AsSpan(at, run).CopyTo(buffer.AsSpan(row + start + length));
            length += run;
            at += run;
            LimitLength(length);
            if (found < 0)
            {
                if (!Fill())
                {
                    throw new CsvFault("LINK-011", Line, "A quotation mark is opened here and never closed.", "此处的引号没有闭合。");
                }
            }
            else if (PeekAfter() == '"')
            {
                buffer[row + start + length++] = '"';
                at += 2;
            }
            else
            {
                at++;
                Add(start, length);
                return;
            }
        }
    }

    private bool AfterQuoted()
    {
        while (Peek() is var next && next >= 0 && next != comma && next != '\n' && next != '\r')
        {
            if (next != ' ')
            {
                throw new CsvFault("LINK-011", Line, "Text follows a closing quotation mark.", "闭合引号之后还有文字。");
            }

            at++;
        }

        return Peek() >= 0 && Next();
    }

    private bool Next()
    {
        var mark = buffer[at++];
        if (mark == comma)
        {
            return true;
        }

        if (mark == '\r' && Peek() == '\n')
        {
            at++;
        }

        lines++;
        return false;
    }

    private void Add(int start, int length)
    {
        LimitLength(length);
        cells.Add((start, length));
    }

    private void LimitLength(int length)
    {
        if (length > LongestCell)
        {
            throw new CsvFault("LINK-015", Line, $"Cell {cells.Count + 1} of this row is longer than {LongestCell:N0} characters; is a quotation mark missing?", $"本行第{cells.Count + 1}个单元格超过{LongestCell:N0}个字符；是否缺少引号？");
        }
    }

    private int Peek() => at < filled || Fill() ? buffer[at] : -1;

    private int PeekAfter() => at + 1 < filled || Fill() ? buffer[at + 1] : -1;

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        if (row > 0)
        {
            buffer.AsSpan(row, filled - row).CopyTo(buffer);
            at -= row;
            filled -= row;
            row = 0;
        }

        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = text.Read(buffer, filled, buffer.Length - filled);
        ended = read == 0;
        filled += read;
        return !ended;
    }

    private char Separator()
    {
        Fill();
        var end = buffer.AsSpan(0, filled).IndexOf('\n');
        var heading = buffer.AsSpan(0, end < 0 ? filled : end);
        return heading.Contains(',') ? ',' : heading.Contains('\t') ? '\t' : heading.Contains(';') ? ';' : ',';
    }
}
