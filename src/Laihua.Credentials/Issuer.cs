using System.Globalization;

namespace Laihua.Credentials;

/// <summary>Who issued: key 3 of the payload.</summary>
/// <remarks>
/// <para><b>Shape</b> One number of eight digits: the six of the area (GB/T 2260) and two of the office there. Scopes of keys are prefixes of these digits: <c>31</c> is Shanghai, <c>3101</c> its districts.</para>
/// <para><b>Errors</b> <see cref="IsValid"/> is false below 10000000 and above 99999999.</para>
/// </remarks>
/// <param name="Value">The number.</param>
public readonly record struct Issuer(uint Value)
{
    /// <summary>The issuer of an area and the number of its office, 0 to 99 (0: the area's only office).</summary>
    /// <exception cref="ArgumentException">The area has not six digits, or the office is out of range.</exception>
    public static Issuer Of(string area, int office = 0) =>
        area.Length == 6 && area.All(char.IsAsciiDigit) && area[0] != '0' && office is >= 0 and <= 99
            ? new((uint.Parse(area, CultureInfo.InvariantCulture) * 100) + (uint)office)
            : throw new ArgumentException("An issuer is an area of six digits and an office from 0 to 99.", nameof(area));

    /// <summary>Whether the number has eight digits.</summary>
    public bool IsValid => Value is >= 10_000_000 and <= 99_999_999;

    /// <summary>The area's six digits.</summary>
    public string Area => ToString()[..6];

    /// <summary>Whether the issuer lies under a prefix of one to eight digits.</summary>
    public bool IsUnder(string prefix) => ToString().StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>The eight digits.</summary>
    public override string ToString() => Value.ToString("D8", CultureInfo.InvariantCulture);
}
