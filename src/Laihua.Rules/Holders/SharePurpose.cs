namespace Laihua.Rules.Holders;

/// <summary>For what a holder shows the permit, and for what somebody asks to see it.</summary>
public enum SharePurpose
{
    /// <summary>An employer, the present one or a new one.</summary>
    Employer,

    /// <summary>A bank account or a payment.</summary>
    Bank,

    /// <summary>A home to rent or a hotel.</summary>
    Housing,

    /// <summary>A school or university.</summary>
    School,

    /// <summary>Insurance or medical care.</summary>
    Insurance,

    /// <summary>An authority that has no access of its own.</summary>
    Authority,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>What a share code may show beside the name and the validity, which it always shows.</summary>
[Flags]
public enum SharedFields
{
    /// <summary>Name and validity alone.</summary>
    None = 0,

    /// <summary>The photo.</summary>
    Photo = 1,

    /// <summary>The employer.</summary>
    Employer = 2,

    /// <summary>The post.</summary>
    Post = 4,

    /// <summary>Category, place of work, and that the permit holds for this employer and post alone.</summary>
    Conditions = 8,
}
