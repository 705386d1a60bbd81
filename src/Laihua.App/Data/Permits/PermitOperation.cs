using Laihua.App.Data.Access;
using Laihua.Rules.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>Something to be done to a permit after its grant: proposed by one person, approved or returned by another.</summary>
public sealed class PermitOperation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    public required PermitAction Action { get; init; }

    /// <summary>Id of the ground, of the closed list in the rules.</summary>
    public required string Ground { get; init; }

    /// <summary>The reason in words, as the holder reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The new last day; null unless the end is moved.</summary>
    public DateOnly? NewEnd { get; init; }

    /// <summary>The last day of the contract on which a new end rests; null where the contract stays as it is.</summary>
    public DateOnly? ContractTo { get; init; }

    /// <summary>The last day before the end was moved; null until that is approved.</summary>
    public DateOnly? EndBefore { get; set; }

    /// <summary>The card that is replaced; null for every other operation.</summary>
    public Guid? ArtefactId { get; init; }

    public OperationState State { get; set; } = OperationState.Proposed;

    /// <summary>The permit while the operation waits, null afterwards: one waits for a permit at most.</summary>
    public Guid? WaitsForPermitId { get; set; }

    public required Guid ProposedById { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTime ProposedAt { get; init; }

    /// <summary>Who approved, returned or withdrew it.</summary>
    public Guid? SettledById { get; set; }

    public string? SettledBy { get; set; }

    public DateTime? SettledAt { get; set; }

    /// <summary>Why it was returned or withdrawn.</summary>
    public string? Remark { get; set; }

    public int Version { get; set; }
}

public sealed class PermitOperationConfiguration : IEntityTypeConfiguration<PermitOperation>
{
    public void Configure(EntityTypeBuilder<PermitOperation> builder)
    {
        builder.Property(o => o.Action).HasConversion<string>().HasMaxLength(24);
        builder.Property(o => o.Ground).HasMaxLength(40);
        builder.Property(o => o.Reason).HasMaxLength(2000);
        builder.Property(o => o.State).HasConversion<string>().HasMaxLength(24);
        builder.Property(o => o.ProposedBy).HasMaxLength(100);
        builder.Property(o => o.SettledBy).HasMaxLength(100);
        builder.Property(o => o.Remark).HasMaxLength(2000);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne(o => o.Permit).WithMany().HasForeignKey(o => o.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Artefact>().WithMany().HasForeignKey(o => o.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(o => o.ProposedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(o => o.SettledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.WaitsForPermitId).IsUnique(); // one waits for a permit at most; nulls are distinct on both databases
        builder.HasIndex(o => new { o.State, o.ProposedAt }); // what waits, oldest first
        builder.HasIndex(o => o.PermitId); // the story of one permit
        builder.ToTable(t =>
        {
            t.HasCheckConstraint("ck_permit_operation_two_people", "state not in ('Approved', 'Returned') or (settled_by_id is not null and settled_by_id <> proposed_by_id)");
            t.HasCheckConstraint("ck_permit_operation_settled", "(state = 'Proposed') = (settled_at is null)");
        });
    }
}
