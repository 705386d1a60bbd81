using Laihua.Linkage.Registers.Stock;

namespace Laihua.Linkage.Registers.World;

/// <summary>One passport.</summary>
/// <param name="State">Who issued it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Name">The name as it prints it.</param>
/// <param name="ReplacedOn">The day number from which another one stands in its place.</param>
/// <param name="Married">It bears the family name taken at a marriage.</param>
internal sealed record Passport(Nationality State, string Number, PrintedName Name, int ReplacedOn, bool Married = false);
