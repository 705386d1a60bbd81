using Laihua.Rules.Categories;

namespace Laihua.Rules.Permits;

/// <summary>What bound the last day of a permit.</summary>
public enum ValidityLimit
{
    /// <summary>The longest period of the category.</summary>
    Category,

    /// <summary>The contract.</summary>
    Contract,

    /// <summary>The passport.</summary>
    Passport,

    /// <summary>The licence of the employer.</summary>
    Licence,

    /// <summary>The day asked for.</summary>
    Request,
}

/// <summary>What may bound a permit; null bounds nothing.</summary>
/// <param name="From">The first day of the permit.</param>
/// <param name="Category">The category.</param>
/// <param name="ContractTo">The last day of the contract.</param>
/// <param name="PassportTo">The last day of the passport.</param>
/// <param name="LicenceTo">The last day of the employer's business or sector licence, where it has one.</param>
/// <param name="RequestedTo">The last day asked for, where one was.</param>
public sealed record ValidityFacts(
    DateOnly From,
    PermitCategory Category,
    DateOnly ContractTo,
    DateOnly PassportTo,
    DateOnly? LicenceTo = null,
    DateOnly? RequestedTo = null);
