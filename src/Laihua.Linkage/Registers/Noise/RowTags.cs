namespace Laihua.Linkage.Registers.Noise;

/// <summary>Everything that is wrong or peculiar about one row, as bits.</summary>
internal static class RowTags
{
    internal static readonly int Corruptions = Enum.GetValues<Corruption>().Length;

    /// <summary>The passport is another person's.</summary>
    internal const uint SharedPassport = 1u << 28;

    /// <summary>The row belongs to a second identity of the person.</summary>
    internal const uint NewIdentity = 1u << 29;

    /// <summary>The row was typed a second time in its register.</summary>
    internal const uint Duplicate = 1u << 30;

    private static readonly (uint Bit, string Name)[] Names =
    [
        .. Enum.GetValues<Corruption>().Select(corruption => (Of(corruption), NameOf(corruption))),
        (SharedPassport, "shared-passport"),
        (NewIdentity, "new-identity"),
        (Duplicate, "duplicate"),
    ];

    internal static uint Of(Corruption corruption) => 1u << (int)corruption;

    /// <summary>The names of the bits that are set, joined by <c>|</c>.</summary>
    internal static string Written(uint tags) =>
        tags == 0 ? "" : string.Join('|', Names.Where(name => (tags & name.Bit) != 0).Select(name => name.Name));

    /// <summary><c>PassportTypo</c> as <c>passport-typo</c>.</summary>
    internal static string NameOf(Corruption corruption) =>
        string.Concat(corruption.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
