using Laihua.App.Data;
using Laihua.Rules;
using Microsoft.EntityFrameworkCore;

namespace Laihua.App.Features.Register;

/// <summary>One invariant of the register and how it stands.</summary>
/// <param name="Rule">Stable id.</param>
/// <param name="Says">What must hold.</param>
/// <param name="Checked">How many rows were looked at.</param>
/// <param name="Broken">For how many of them it does not hold.</param>
public sealed record InvariantCount(string Rule, Words Says, long Checked, long Broken)
{
    /// <summary>How many rows keep too little to be looked at.</summary>
    public long Skipped { get; init; }

    public Finding ToFinding() => new(Rule, "", new($"{Says.En}: broken {Broken} times.", $"{Says.Zh}：有{Broken}处不符。"), "decision 0008");
}

/// <summary>Counts every invariant of the register; changes nothing.</summary>
public sealed class CheckRegister(LaihuaDb db)
{
    /// <returns>Every invariant with its count, or why the register cannot be read.</returns>
    public async Task<Result<IReadOnlyList<InvariantCount>>> HandleAsync(CancellationToken cancellation)
    {
        if (!await db.Database.CanConnectAsync(cancellation))
        {
            return new Refusal.NotFound("register", "");
        }

        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return new List<Finding>
            {
                new("REGISTER-001", "", new("The register is of an older model: run laihua db migrate first.", "登记库结构较旧，请先运行 laihua db migrate。"), "decision 0008"),
            };
        }

        InvariantCount[] counts =
        [
            .. await PeopleInvariants.OfAsync(db, cancellation),
            .. await PermitInvariants.OfAsync(db, cancellation),
            .. await ProductionInvariants.OfAsync(db, cancellation),
            .. await CaseInvariants.OfAsync(db, cancellation),
            await DecisionInvariants.OfAsync(db, cancellation),
            .. await TrailInvariants.OfAsync(db, cancellation),
        ];
        return counts;
    }
}
