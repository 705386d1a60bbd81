namespace Laihua.Linkage.Registers.World;

/// <summary>The two registers.</summary>
internal enum Register
{
    /// <summary>Employment permits 外国人就业证: many rows a person, typed at labour bureaux.</summary>
    A,

    /// <summary>Foreign expert permits 外国专家证: fewer rows, cleaner, with education.</summary>
    B,
}
