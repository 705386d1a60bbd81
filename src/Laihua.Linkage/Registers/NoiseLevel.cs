namespace Laihua.Linkage.Registers;

/// <summary>How badly the registers were kept, and how restless the lives in them are.</summary>
public enum NoiseLevel
{
    /// <summary>Nothing is mistyped or left out; lives are those of <see cref="Typical"/>.</summary>
    None,

    /// <summary>A good register.</summary>
    Mild,

    /// <summary>What is to be expected.</summary>
    Typical,

    /// <summary>A bad register.</summary>
    Harsh,
}
