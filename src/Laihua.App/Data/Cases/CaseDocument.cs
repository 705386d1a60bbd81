using Laihua.App.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Cases;

/// <summary>What stands at one line of the checklist: an uploaded file, or a commitment to bring the paper later.</summary>
public sealed class CaseDocument
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ApplicationId { get; init; }

    /// <summary>Id of the line of the checklist.</summary>
    public required string Line { get; init; }

    /// <summary>The file; null for a commitment.</summary>
    public Guid? FileId { get; init; }

    public StoredFile? File { get; init; }

    /// <summary>By when the paper follows; null for a file.</summary>
    public DateOnly? PromisedBy { get; init; }

    public required DateTime AddedAt { get; init; }

    /// <summary>When a later one took its place; null while it counts.</summary>
    public DateTime? ReplacedAt { get; set; }

    /// <summary>When the original was seen at the window.</summary>
    public DateTime? OriginalSeenAt { get; set; }

    public string? OriginalSeenBy { get; set; }
}

public sealed class CaseDocumentConfiguration : IEntityTypeConfiguration<CaseDocument>
{
    public void Configure(EntityTypeBuilder<CaseDocument> builder)
    {
        builder.Property(d => d.Line).HasMaxLength(40);
        builder.Property(d => d.OriginalSeenBy).HasMaxLength(100);
        builder.HasOne(d => d.File).WithMany().HasForeignKey(d => d.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("ck_case_document_file_or_promise", "(file_id is null) <> (promised_by is null)"));
    }
}
