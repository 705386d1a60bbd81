namespace Laihua.Rules.People;

/// <summary>Whether a printed name and the name of a machine-readable zone are one and the same.</summary>
/// <remarks>
/// <para><b>Reading</b> Decision record 0003. Where the zone is cut, each component of the zone is a beginning of the printed one;
/// components at the end may be missing. Either spelling of Ä, Ö, Ü, Å and Ø is accepted.</para>
/// <para><b>Shape</b> True or false, for every pair.</para>
/// </remarks>
public static class MrzNameMatch
{
    /// <summary>Compares.</summary>
    /// <param name="printed">The name of the visual zone.</param>
    /// <param name="primary">Of the zone, components parted by spaces.</param>
    /// <param name="secondary">Of the zone.</param>
    /// <param name="truncated">Whether the zone's name field is full.</param>
    public static bool Agrees(PersonName printed, string primary, string secondary, bool truncated) =>
        new[] { MrzLetters.Recommended, MrzLetters.Plain }
            .Select(letters => MrzName.From(printed.Family, printed.Given, letters))
            .Any(name => Fits(name.Primary, primary, truncated) && Fits(name.Secondary, secondary, truncated));

    private static bool Fits(string whole, string written, bool truncated)
    {
        if (!truncated || whole == written)
        {
            return whole == written;
        }

        var expected = whole.Split(' ');
        var found = written.Split(' ');
        return found.Length <= expected.Length && found.Zip(expected).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
    }
}
