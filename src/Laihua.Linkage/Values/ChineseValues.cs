using System.Buffers.Binary;
using System.Text;

namespace Laihua.Linkage;

/// <summary>Names in Chinese characters: traditional ones as simplified, dots and blanks left out.</summary>
internal sealed class ChineseValues : ValueTable
{
    private const byte Near = 2;
    private const byte PartOf = 3;
    private const byte Differs = 4;
    private const int Wide = 2;

    protected override int Fold(ReadOnlySpan<char> cell, Span<byte> into)
    {
        var length = 0;
        foreach (var letter in cell)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                BinaryPrimitives.WriteUInt16BigEndian(into[length..], Simplified.Of(char.ToUpperInvariant(letter)));
                length += Wide;
            }
        }

        return length;
    }

    internal override string Text(int id) => Encoding.BigEndianUnicode.GetString(Pool[id]);

    internal override byte Level(int first, int second)
    {
        var one = Pool[first];
        var other = Pool[second];
        var shorter = one.Length <= other.Length ? one : other;
        var longer = one.Length <= other.Length ? other : one;
        if (one.Length == other.Length && one.Length > Wide)
        {
            var differ = 0;
            for (var at = 0; at < one.Length; at += Wide)
            {
                differ += one.Slice(at, Wide).SequenceEqual(other.Slice(at, Wide)) ? 0 : 1;
            }

            return differ == 1 ? Near : Differs;
        }

        return shorter.Length > Wide && (longer.StartsWith(shorter) || longer.EndsWith(shorter)) ? PartOf : Differs;
    }
}
