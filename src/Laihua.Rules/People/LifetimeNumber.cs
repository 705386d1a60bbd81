using System.Globalization;

namespace Laihua.Rules.People;

/// <summary>One person, one number, for life: 18 figures without a meaning.</summary>
/// <remarks>
/// <para><b>Rule</b> NUMBER-001 to NUMBER-003. <b>Sources</b> House rule: <c>99</c>, 15 random figures, one check digit
/// by ISO 7064 MOD 11,10 over the first 17.</para>
/// <para><b>Shape</b> The check digit catches every single wrong figure and about 44 of 45 exchanges of neighbours.</para>
/// <para><b>Errors</b> A text that is no number gives every finding.</para>
/// <para><b>Example</b> <c>LifetimeNumber.From(0)</c> is <c>990000000000000001</c>.</para>
/// </remarks>
public readonly record struct LifetimeNumber
{
    /// <summary>How many figures the number has.</summary>
    public const int Length = 18;

    /// <summary>One more than the largest number that can be drawn: 10 to the power of 15.</summary>
    public const long Numbers = 1_000_000_000_000_000;

    private const string Prefix = "99";
    private const string Source = "Lifetime number: 99, 15 figures, ISO 7064 MOD 11,10";

    private readonly string? value;

    private LifetimeNumber(string value) => this.value = value;

    /// <summary>The 18 figures.</summary>
    public string Value => value ?? "";

    /// <summary>The number of 15 drawn figures.</summary>
    /// <param name="fifteenDigits">0 up to 10 to the power of 15, drawn at random by the caller.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public static LifetimeNumber From(long fifteenDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fifteenDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fifteenDigits, Numbers);
        var body = Prefix + fifteenDigits.ToString("D15", CultureInfo.InvariantCulture);
        return new(body + Iso7064.Mod11And10(body));
    }

    /// <summary>Reads a number; spaces between figures are permitted.</summary>
    public static Result<LifetimeNumber> Check(string text)
    {
        var figures = text.Replace(" ", "", StringComparison.Ordinal);
        if (figures.Length != Length || !figures.All(char.IsAsciiDigit))
        {
            return new List<Finding> { new("NUMBER-001", "number", new("The number has 18 figures.", "号码应为18位数字。"), Source) };
        }

        List<Finding> findings = [];
        if (!figures.StartsWith(Prefix, StringComparison.Ordinal))
        {
            findings.Add(new("NUMBER-002", "number", new("The number begins with 99.", "号码应以99开头。"), Source));
        }

        if (figures[^1] - '0' != Iso7064.Mod11And10(figures[..^1]))
        {
            findings.Add(new("NUMBER-003", "number", new("The check digit is wrong: one of the figures was mistyped.", "校验位错误，号码可能输入有误。"), Source));
        }

        return findings.Count > 0 ? findings : new LifetimeNumber(figures);
    }

    /// <summary>Whether a text is a lifetime number.</summary>
    public static bool IsValid(string text) => Check(text).TryGet(out _, out _);

    /// <summary>In groups for reading: <c>99 00000 00000 00000 1</c>.</summary>
    public string Format() => value is null ? "" : $"{value[..2]} {value[2..7]} {value[7..12]} {value[12..17]} {value[17..]}";

    /// <summary>The 18 figures.</summary>
    public override string ToString() => Value;
}
