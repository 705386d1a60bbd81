using Laihua.App.Data.Access;
using Laihua.App.Data.Machines;
using Laihua.App.Data.Offices;
using Laihua.App.Data.Permits;
using Laihua.Rules.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Checks;

/// <summary>One reading of a full record by an officer or a machine of another authority: for supervisors, and without the officer's name for the holder.</summary>
public sealed class RecordLook
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ArtefactId { get; init; }

    public Artefact? Artefact { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The officer; null for a machine.</summary>
    public Guid? OfficerId { get; init; }

    /// <summary>The machine; null for an officer.</summary>
    public Guid? ClientId { get; init; }

    public MachineClient? Client { get; init; }

    /// <summary>The officer's name, or the name under which the machine asks for tokens.</summary>
    public required string Officer { get; init; }

    /// <summary>The authority at which the officer served then; null for one who served at none.</summary>
    public Guid? AuthorityId { get; init; }

    public Authority? Authority { get; init; }

    /// <summary>The reason of the list; null for a machine, whose purposes are agreed.</summary>
    public FullCheckReason? Kind { get; init; }

    public required string Reason { get; init; }

    /// <summary>Why it was read outside the officer's territory; null within it.</summary>
    public string? Justification { get; init; }

    /// <summary>When the end of the passport's number was first shown under this reading.</summary>
    public DateTime? PassportShownAt { get; set; }

    /// <summary>When the full date of birth was first shown under this reading.</summary>
    public DateTime? BirthDateShownAt { get; set; }

    public int Version { get; set; }
}

public sealed class RecordLookConfiguration : IEntityTypeConfiguration<RecordLook>
{
    public void Configure(EntityTypeBuilder<RecordLook> builder)
    {
        builder.Property(l => l.Officer).HasMaxLength(100);
        builder.Property(l => l.Kind).HasConversion<string>().HasMaxLength(24);
        builder.Property(l => l.Reason).HasMaxLength(FullCheck.LongestReason);
        builder.Property(l => l.Justification).HasMaxLength(FullCheck.LongestJustification);
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasOne(l => l.Artefact).WithMany().HasForeignKey(l => l.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(l => l.Authority).WithMany().HasForeignKey(l => l.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(l => l.Client).WithMany().HasForeignKey(l => l.ClientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<User>().WithMany().HasForeignKey(l => l.OfficerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.ArtefactId, l.At }); // who looked at one card
        builder.HasIndex(l => new { l.AuthorityId, l.At }); // the supervisors' log
    }
}
