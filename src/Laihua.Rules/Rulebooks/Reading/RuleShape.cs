namespace Laihua.Rules.Rulebooks.Reading;

/// <summary>What stands in a field of a version.</summary>
public enum RuleShape
{
    /// <summary>A text of one line.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number, with decimals or without.</summary>
    Number,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Any number of texts.</summary>
    Texts,

    /// <summary>Fields of its own.</summary>
    Group,

    /// <summary>Any number of groups.</summary>
    Rows,
}
