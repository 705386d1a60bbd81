namespace Laihua.Linkage.Registers.Writing;

/// <summary>What life changed between two rows of one person.</summary>
[Flags]
internal enum LinkChange
{
    /// <summary>Nothing that a row shows.</summary>
    None = 0,

    /// <summary>The rows stand on different passports.</summary>
    Passport = 1,

    /// <summary>Another family name after a marriage.</summary>
    Surname = 2,

    /// <summary>The same name in other Latin letters, by the table of another year or state.</summary>
    Spelling = 4,

    /// <summary>The rows stand on passports of different states.</summary>
    Nationality = 8,

    /// <summary>The sex that the passport bears.</summary>
    Sex = 16,

    /// <summary>One of the rows belongs to a second identity.</summary>
    Identity = 32,
}
