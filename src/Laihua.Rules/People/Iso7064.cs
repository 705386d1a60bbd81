namespace Laihua.Rules.People;

/// <summary>The check digit of ISO 7064 MOD 11,10: one figure over a text of figures.</summary>
internal static class Iso7064
{
    public static int Mod11And10(string figures)
    {
        var product = 10;
        foreach (var figure in figures)
        {
            var sum = (product + figure - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10;
    }
}
