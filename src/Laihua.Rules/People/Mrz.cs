namespace Laihua.Rules.People;

/// <summary>Reads the machine-readable zone of a travel document.</summary>
/// <remarks>
/// <para><b>Rule</b> MRZ-001 to MRZ-018. <b>Sources</b> <see cref="Sources.Icao9303"/> parts 3 to 7.</para>
/// <para><b>Reading</b> Decision record 0003: centuries, unknown parts of dates, names that may be cut.</para>
/// <para><b>Shape</b> Lines in, one document with all findings out, for every set of lines that has the size of a zone.</para>
/// <para><b>Errors</b> <see cref="Refusal.RuleBroken"/> with MRZ-001 where the lines are no zone. A wrong check digit is no error:
/// <see cref="MrzDocument.Valid"/> says so.</para>
/// <para><b>Example</b> <c>P&lt;UTOERIKSSON&lt;&lt;ANNA&lt;MARIA…</c> gives primary <c>ERIKSSON</c> and secondary <c>ANNA MARIA</c>.</para>
/// </remarks>
public static class Mrz
{
    /// <summary>Reads lines exactly as they stand.</summary>
    /// <param name="lines">Two or three lines without surrounding spaces, in capitals.</param>
    /// <param name="asOf">The day of reading, which decides the centuries.</param>
    public static Result<MrzDocument> Parse(IReadOnlyList<string> lines, DateOnly asOf) =>
        MrzLayout.Of(lines) is { } layout
            ? new MrzReading(layout, string.Concat(lines), asOf).ToDocument()
            : new List<Finding> { MrzFindings.NoZone };

    /// <summary>Reads a pasted text: line breaks, empty lines, surrounding spaces and small letters do no harm.</summary>
    /// <param name="pasted">The lines, or all of them run together.</param>
    /// <param name="asOf">The day of reading, which decides the centuries.</param>
    public static Result<MrzDocument> ParseText(string pasted, DateOnly asOf)
    {
        var lines = pasted.ToUpperInvariant().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Parse(lines is [var only] ? Cut(only) : lines, asOf);
    }

    private static string[] Cut(string runTogether) => runTogether.Length switch
    {
        90 => [runTogether[..30], runTogether[30..60], runTogether[60..]],
        88 => [runTogether[..44], runTogether[44..]],
        72 => [runTogether[..36], runTogether[36..]],
        _ => [runTogether],
    };
}
