using System.Formats.Cbor;
using System.Globalization;
using System.Text;
using Laihua.Credentials;

namespace Laihua.Testing.Outputs;

/// <summary>What the codes say that tests have made or read: address and every signed value, also as the date that a number could mean.</summary>
public static class CodeOutput
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    // Permit number, sex with year of birth, place in a status list (qr.md, section 1): counters and packed years, which the library's tests hold
    // to their meaning. In a new register they are small, and as a count of days would now and then fall on somebody's birth by chance.
    private static readonly HashSet<long> NeverDays = [7, 11, 17];

    /// <summary>Keeps what a code says.</summary>
    /// <returns>The code itself.</returns>
    public static string Say(string code)
    {
        if (TestOutput.IsKept)
        {
            TestOutput.Say($"QR {Told(code)}");
        }

        return code;
    }

    /// <summary>The address and each value of the claims, in words that a search finds.</summary>
    public static string Told(string code)
    {
        var (address, digits) = code.Split('#') is [var before, var after] ? (before, after) : (code, "");
        return DecimalDigits.TryDecode(digits, out var bytes) && CoseSign1.TryRead(bytes, out var signed)
            ? $"{address} {string.Join(" ", Values(new CborReader(signed.Payload)))}"
            : address;
    }

    private static List<string> Values(CborReader claims)
    {
        var values = new List<string>();
        claims.ReadStartMap();
        while (claims.PeekState() != CborReaderState.EndMap)
        {
            var key = claims.ReadInt64();
            values.Add($"{key.ToString(CultureInfo.InvariantCulture)}={Value(claims, NeverDays.Contains(key))};");
        }

        return values;
    }

    private static string Value(CborReader claims, bool isNeverDay)
    {
        if (claims.PeekState() == CborReaderState.TextString)
        {
            return claims.ReadTextString();
        }

        if (claims.PeekState() == CborReaderState.ByteString)
        {
            var bytes = claims.ReadByteString();
            return $"{Convert.ToHexString(bytes)} {Encoding.Latin1.GetString(bytes).ReplaceLineEndings(" ")}";
        }

        var number = claims.ReadUInt64();
        var isDay = !isNeverDay && number <= (ulong)(DateOnly.MaxValue.DayNumber - Epoch.DayNumber);
        return number.ToString(CultureInfo.InvariantCulture) + (isDay ? $" {Epoch.AddDays((int)number):yyyy-MM-dd}" : "");
    }
}
