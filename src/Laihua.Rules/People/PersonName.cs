using System.Text;

namespace Laihua.Rules.People;

/// <summary>A person's name as printed in the visual zone of the passport, and the Chinese name where there is one.</summary>
/// <remarks>
/// <para><b>Rule</b> NAME-001 to NAME-008. <b>Sources</b> House rules: decision record 0003.</para>
/// <para><b>Shape</b> Family or given name may be empty, not both. Never put in capitals, never split, never filled up.</para>
/// </remarks>
/// <param name="Family">As printed; empty for a person whose one name stands in the other field.</param>
/// <param name="Given">As printed; empty for a person of one name.</param>
/// <param name="Chinese">The Chinese name as one field, or null.</param>
public sealed record PersonName(string Family, string Given, string? Chinese = null)
{
    /// <summary>A checked name, in Unicode NFC and without surrounding spaces.</summary>
    /// <returns>The name, or every refusal; warnings do not stand in the way (<see cref="NameCheck"/>).</returns>
    public static Result<PersonName> Create(string? family, string? given, string? chinese = null)
    {
        var check = NameCheck.Of(family, given, chinese);
        if (check.Refusals.Count > 0)
        {
            return new Refusal.RuleBroken(check.Refusals);
        }

        var inChinese = Tidy(chinese);
        return new PersonName(Tidy(family), Tidy(given), inChinese.Length > 0 ? inChinese : null);
    }

    /// <summary>Everything that stands against this name, and what a person should look at.</summary>
    public NameCheck Check() => NameCheck.Of(Family, Given, Chinese);

    /// <summary>The name in the letters of the machine-readable zone.</summary>
    public MrzName ToMrz() => MrzName.From(Family, Given);

    /// <summary>On an English page: <c>SMITH, John</c>; a single name stands alone as printed.</summary>
    public string OnEnglishPage() => (Family, Given) switch
    {
        ("", _) => Given,
        (_, "") => Family,
        _ => $"{Family.ToUpperInvariant()}, {Given}",
    };

    /// <summary>On a Chinese page: the Chinese name and the other in parentheses, <c>史密斯（SMITH, John）</c>.</summary>
    public string OnChinesePage() => Chinese is null ? OnEnglishPage() : $"{Chinese}（{OnEnglishPage()}）";

    /// <summary>On the card: <c>SMITH JOHN</c>, in capital Latin letters; as printed where the tables have no letter for it.</summary>
    public string OnCard()
    {
        var name = ToMrz();
        return name.Complete && name.Primary.Length > 0 ? $"{name.Primary} {name.Secondary}".Trim() : $"{Family} {Given}".Trim().ToUpperInvariant();
    }

    /// <summary>For the public page: <c>SM***, JO** E*****</c>. At least one letter of each component is hidden.</summary>
    public string Masked() => ToMrz().Masked();

    /// <summary>The form of the signed QR, key 9: <c>SMITH&lt;&lt;JOHN EDWARD</c>.</summary>
    /// <param name="maxBytes">The most bytes; all letters are of one byte.</param>
    public MrzNameField MrzForm(int maxBytes = 64) => MrzNameField.Fit(ToMrz(), maxBytes, separator: ' ');

    /// <summary>The keys under which this person is found: the whole name in each spelling, and the Chinese name.</summary>
    public IReadOnlyList<string> SearchKeys() =>
        [.. MrzName.SearchKeys($"{Family} {Given}").Concat(MrzName.SearchKeys(Chinese ?? "")).Distinct()];

    internal static string Tidy(string? text)
    {
        try
        {
            return (text ?? "").Trim().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair cannot be normalised; the check refuses it by name.
            return text ?? "";
        }
    }
}
