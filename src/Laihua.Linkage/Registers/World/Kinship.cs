namespace Laihua.Linkage.Registers.World;

/// <summary>How two people drawn together are alike.</summary>
internal enum Kinship
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>Siblings or twins: one family name, passports from one queue, one employer.</summary>
    Siblings,

    /// <summary>Strangers of one name, birth date and nationality.</summary>
    Namesakes,
}
