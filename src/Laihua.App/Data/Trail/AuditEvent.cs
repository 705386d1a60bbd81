using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Trail;

/// <summary>What happened: appended in the same save as the change, never updated.</summary>
public sealed class AuditEvent
{
    /// <summary>Sorts entries of one instant in the order in which they were made.</summary>
    public Guid Id { get; init; } = EntryId.Next();

    public required DateTime At { get; init; }

    /// <summary>A literal of <c>docs/events.md</c>, such as <c>case.decided</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the payload's shape.</summary>
    public required int PayloadVersion { get; init; }

    /// <summary>JSON of ids and states; no identity data.</summary>
    public required string Payload { get; init; }

    public Guid? ActorId { get; init; }

    public required string Actor { get; init; }

    /// <summary>What it concerns: <c>case</c>, <c>permit</c>, <c>card</c>, <c>account</c>, <c>check</c>.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>Number or id of what it concerns.</summary>
    public required string Subject { get; init; }
}

public sealed class AuditEventConfiguration : IEntityTypeConfiguration<AuditEvent>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.Property(e => e.Name).HasMaxLength(60);
        builder.Property(e => e.Actor).HasMaxLength(100);
        builder.Property(e => e.SubjectKind).HasMaxLength(24);
        builder.Property(e => e.Subject).HasMaxLength(60);
        builder.HasIndex(e => new { e.SubjectKind, e.Subject, e.At }); // the timeline of one case
    }
}
