namespace Laihua.Linkage;

/// <summary>A ground for which a pair is never joined by machine, however much it weighs.</summary>
public enum Veto
{
    /// <summary>None.</summary>
    None,

    /// <summary>Family name and birth date agree and the given names clearly differ: twins, or a slip.</summary>
    Twins,

    /// <summary>The numbers of their documents stand next to each other, and a part of the name, the birth date or the sex differs: two of one family or firm who stood in one queue, or a slip.</summary>
    OneQueue,

    /// <summary>The number of a document agrees and both name and birth date differ: a number used again, or a slip.</summary>
    NumberAlone,

    /// <summary>Both sex (or another category) and birth date differ.</summary>
    CategoryAndDate,

    /// <summary>Name and birth date agree and nothing else does: strangers may share both.</summary>
    TooLittle,
}
