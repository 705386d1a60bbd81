namespace Laihua.Rules.People;

/// <summary>Hides most of a name from people who only hold the card.</summary>
internal static class NameMask
{
    public static string Of(MrzName name) =>
        name.Secondary.Length == 0 ? Of(name.Primary) : $"{Of(name.Primary)}, {Of(name.Secondary)}";

    /// <summary>Two letters of the first component, one of the others, never a whole component.</summary>
    private static string Of(string identifier) =>
        string.Join(' ', identifier.Split(' ').Select((part, at) => Hide(part, shown: at == 0 ? 2 : 1)));

    private static string Hide(string part, int shown)
    {
        var kept = Math.Max(0, Math.Min(shown, part.Length - 1));
        return part[..kept] + new string('*', part.Length - kept);
    }
}
