using System.Globalization;
using System.Text;

namespace Laihua.Linkage.Registers.Noise;

/// <summary>Letters with marks, after they went through a program that did not know them.</summary>
internal static class Diacritics
{
    /// <summary>How many ways there are to lose them.</summary>
    internal const int Ways = 4;

    private static readonly Encoding Gbk = GetGbk();

    private static readonly Dictionary<char, string> MachineReadable = "Ä AE,Ö OE,Ü UE,Å AA,Ø OE,Æ AE,Ñ N,Þ TH,Đ D,Ł L,Œ OE,Ə E,ß SS,ẞ SS,İ I,Ð D"
        .Split(',').ToDictionary(entry => entry[0], entry => entry[2..]);

    /// <summary>Without marks; as a machine-readable zone has them; as question marks; or read by the wrong code page.</summary>
    internal static string Lost(string name, int way) => way switch
    {
        0 => Plain(name),
        1 => Plain(string.Concat(name.Select(letter => MachineReadable.GetValueOrDefault(letter, letter.ToString())))),
        2 => string.Concat(name.Select(letter => char.IsAscii(letter) ? letter : '?')),
        _ => Garbled(name),
    };

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsAscii(letter) ? letter.ToString() : MachineReadable.GetValueOrDefault(letter, ""));
            }
        }

        return plain.ToString();
    }

    /// <summary>Bytes of Western Europe read as Chinese: MÜLLER becomes M躄LER.</summary>
    private static string Garbled(string name) => Gbk.GetString(Encoding.Latin1.GetBytes(name)).Replace('\uFFFD', '?');

    private static Encoding GetGbk() => CodePagesEncodingProvider.Instance.GetEncoding(936)
        ?? throw new InvalidOperationException("Code page 936 is part of the base library.");
}
