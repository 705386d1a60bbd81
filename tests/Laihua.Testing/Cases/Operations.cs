using Laihua.App.Data.Permits;
using Laihua.App.Features;
using Laihua.App.Features.Permits;
using Laihua.Rules;
using Laihua.Rules.Permits;
using Laihua.Testing.Offices;
using Microsoft.EntityFrameworkCore;

namespace Laihua.Testing.Cases;

/// <summary>What is done to a permit after its grant, through the real use cases; each step takes a minute.</summary>
public static class Operations
{
    /// <summary>A reason long enough to be one.</summary>
    public const string Reason = "The employer reported it in writing.";

    /// <summary>The permit as it is stored now.</summary>
    public static Task<Permit> PermitAsync(this TestOffice office, Guid id) => office.InAsync(db => db.Permits.AsNoTracking()
        .Include(p => p.Person!.Documents).Include(p => p.Artefacts).SingleAsync(p => p.Id == id)); // Required by the model.

    /// <summary>The operation as it is stored now.</summary>
    public static Task<PermitOperation> OperationAsync(this TestOffice office, Guid id) =>
        office.InAsync(db => db.PermitOperations.AsNoTracking().SingleAsync(o => o.Id == id));

    public static async Task<Result<Guid>> ProposeAsync(
        this TestOffice office, Guid permit, PermitAction action, string? ground = null, DateOnly? newEnd = null, DateOnly? contractTo = null, Actor? by = null)
    {
        var seen = (await office.PermitAsync(permit)).Version;
        var command = new ProposeOperationCommand(permit, seen, action, ground ?? OperationGround.For(action).First().Id, Reason, newEnd, contractTo);
        return await office.StepAsync((ProposeOperation use, CancellationToken c) => use.HandleAsync(command, by ?? Staff.Examiner, c));
    }

    public static async Task<Result<Guid>> ApproveAsync(this TestOffice office, Guid operation, Actor? by = null)
    {
        var seen = (await office.OperationAsync(operation)).Version;
        return await office.StepAsync((ApproveOperation use, CancellationToken c) => use.HandleAsync(new(operation, seen), by ?? Staff.Approver, c));
    }

    /// <summary>Proposed by one and approved by another.</summary>
    public static async Task<Permit> OperateAsync(
        this TestOffice office, Guid permit, PermitAction action, string? ground = null, DateOnly? newEnd = null, DateOnly? contractTo = null)
    {
        var operation = (await office.ProposeAsync(permit, action, ground, newEnd, contractTo)).Value();
        (await office.ApproveAsync(operation)).Value();
        return await office.PermitAsync(permit);
    }
}
