using Laihua.App.Data.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>One change of a permit or of its papers, for whoever follows the register: appended in the same save, never updated.</summary>
/// <remarks><para>The sequence number is given while the save is under way (<see cref="ChangeNumbers"/>): 1, 2, 3 without a gap, in the
/// order in which the saves were committed. Who has read up to a number has missed nothing before it.</para></remarks>
public sealed class PermitChange
{
    /// <summary>Sorts the changes of one save in the order in which they were made.</summary>
    public Guid Id { get; init; } = EntryId.Next();

    /// <summary>1 and rising by one; 0 until it is saved.</summary>
    public int Sequence { get; internal set; }

    public required DateTime At { get; init; }

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    /// <summary>A literal of <c>docs/events.md</c>, such as <c>permit.revoked</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Version of the payload's shape.</summary>
    public required int PayloadVersion { get; init; }

    /// <summary>JSON of states, days and ids; no name, no number of a passport, no date of birth.</summary>
    public required string Payload { get; init; }
}

public sealed class PermitChangeConfiguration : IEntityTypeConfiguration<PermitChange>
{
    public void Configure(EntityTypeBuilder<PermitChange> builder)
    {
        builder.Property(c => c.Kind).HasMaxLength(60);
        builder.Property(c => c.Payload).HasMaxLength(2000);
        builder.HasOne(c => c.Permit).WithMany().HasForeignKey(c => c.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.Sequence).IsUnique(); // the feed from a cursor
        builder.HasIndex(c => new { c.PermitId, c.Sequence }); // the story of one permit
        builder.ToTable(t => t.HasCheckConstraint("ck_permit_change_numbered", "sequence > 0"));
    }
}
