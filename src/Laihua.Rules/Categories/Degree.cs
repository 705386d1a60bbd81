namespace Laihua.Rules.Categories;

/// <summary>Academic degrees in rising order.</summary>
public enum Degree
{
    /// <summary>No degree.</summary>
    None,

    /// <summary>学士: bachelor.</summary>
    Bachelor,

    /// <summary>硕士: master.</summary>
    Master,

    /// <summary>博士: doctor.</summary>
    Doctor,
}
