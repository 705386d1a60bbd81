namespace Laihua.Linkage.Registers.World;

/// <summary>A person and every permit issued to that person, the earliest first.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Issues">At least one.</param>
internal sealed record Life(Person Person, IReadOnlyList<PermitIssue> Issues);
