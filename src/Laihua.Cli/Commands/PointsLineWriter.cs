using System.Runtime.CompilerServices;
using System.Text.Json;
using Laihua.App.Features.Points;
using Laihua.Rules;
using Laihua.Rules.Points;

namespace Laihua.Cli.Commands;

/// <summary>Writes scores as JSON Lines: the bytes of the serializer, most of them copied from what it wrote before.</summary>
/// <remarks>A table has some hundred sentences; a million accounts differ in little more than the numbers between them.</remarks>
public sealed class PointsLineWriter(PointsLineBuffer json)
{
    /// <summary>Places of work make the most sentences; what comes after so many is written anew each time.</summary>
    private const int MostPieces = 8 * 1024;

    /// <summary>Room for lists that many accounts share; where there is no more room all are forgotten, and the frequent ones soon back.</summary>
    private const int MostLists = 1024;

    private readonly Dictionary<Words, Piece> pieces = new(new SameObject());
    private readonly Dictionary<object, byte[]> lists = new(ReferenceEqualityComparer.Instance);

    /// <summary>One score, with the prospects where they were asked for.</summary>
    public void Write(PointsAccount account, PointsProspects? prospects)
    {
        json.Raw("{\"id\":"u8);
        json.Text(account.Id);
        json.Raw(",\"asOf\":"u8);
        json.Date(account.AsOf);
        json.Raw(",\"table\":"u8);
        json.Text(account.Table);
        json.Raw(",\"total\":"u8);
        json.Number(account.Total);
        json.Raw(",\"maximum\":"u8);
        json.Number(account.Maximum);
        json.Raw(",\"categoryByPoints\":"u8);
        json.Text(account.CategoryByPoints.ToString());
        json.Raw(",\"category\":"u8);
        json.Text(account.Category.ToString());
        json.Raw(",\"because\":"u8);
        json.Texts(account.Because);
        json.Raw(",\"items\":["u8);
        Lines(account.Items);
        json.Raw("],\"missing\":"u8);
        json.Texts(account.Missing);
        json.Raw(",\"findings\":"u8);
        Findings(account.Findings);
        json.Raw(",\"rules\":"u8);
        json.Raw(BytesOf(account.Rules));
        json.Raw(",\"grounds\":"u8);
        json.Raw(BytesOf(account.Grounds));
        Prospects(account, prospects);
        json.Raw("}"u8);
        json.EndLine();
    }

    /// <summary>A line that was refused, in the place of its score.</summary>
    public void Write(RefusedBody body)
    {
        json.Value(body);
        json.EndLine();
    }

    private void Lines(IReadOnlyList<PointsLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            json.Raw(index == 0 ? default : ","u8);
            Line(lines[index]);
        }
    }

    private void Line(PointsLine line)
    {
        if (PieceOf(line) is not { } piece)
        {
            json.Value(line);
            return;
        }

        json.Raw(piece.Before);
        Input(line.Input);
        json.Raw(piece.After);
    }

    /// <summary>What stands around the input of a line; null where there is no room for one more.</summary>
    private Piece? PieceOf(PointsLine line)
    {
        if (pieces.TryGetValue(line.Reason, out var piece))
        {
            return piece.IsOf(line) ? piece : null;
        }

        if (pieces.Count == MostPieces)
        {
            return null;
        }

        piece = Piece.Of(line);
        pieces.Add(line.Reason, piece);
        return piece;
    }

    private void Input(object? input)
    {
        switch (input)
        {
            case null:
                json.Raw("null"u8);
                break;
            case decimal number:
                json.Number(number);
                break;
            case string text:
                json.Text(text);
                break;
            case IReadOnlyList<string> texts:
                json.Texts(texts);
                break;
            default:
                json.Value(input);
                break;
        }
    }

    /// <summary>A list that many share: people of one kind their grounds, all of one set of rules its versions.</summary>
    private byte[] BytesOf<T>(IReadOnlyList<T> list)
    {
        if (lists.TryGetValue(list, out var bytes))
        {
            return bytes;
        }

        if (lists.Count == MostLists)
        {
            lists.Clear();
        }

        return lists[list] = JsonSerializer.SerializeToUtf8Bytes(list, Output.OneLine);
    }

    private void Findings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            json.Raw("[]"u8);
            return;
        }

        json.Value(findings);
    }

    private void Prospects(PointsAccount account, PointsProspects? prospects)
    {
        if (prospects is null)
        {
            return;
        }

        var body = PointsBody.From(account).With(prospects);
        json.Raw(",\"ways\":"u8);
        json.Value(body.Ways);
        json.Raw(",\"byItself\":"u8);
        json.Value(body.ByItself);
    }

    private sealed record Piece(PointsLine Line, byte[] Before, byte[] After)
    {
        private static ReadOnlySpan<byte> Input => "\"input\":"u8;

        internal static Piece Of(PointsLine line)
        {
            var whole = JsonSerializer.SerializeToUtf8Bytes(line with { Input = null }, Output.OneLine);
            var end = whole.AsSpan().IndexOf(Input) + Input.Length;
            return new(line, whole[..end], whole[(end + "null".Length)..]);
        }

        /// <summary>The same words may stand for another item of another table.</summary>
        internal bool IsOf(PointsLine other) =>
            Line.Points == other.Points && Line.Maximum == other.Maximum && Line.Band == other.Band && Line.Id == other.Id && Line.Source == other.Source;
    }

    /// <summary>Words of the tables are told apart as objects: to compare their letters would cost what this saves.</summary>
    private sealed class SameObject : IEqualityComparer<Words>
    {
        public bool Equals(Words? one, Words? other) => ReferenceEquals(one, other);

        public int GetHashCode(Words words) => RuntimeHelpers.GetHashCode(words);
    }
}
