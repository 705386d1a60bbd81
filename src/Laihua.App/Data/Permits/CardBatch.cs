using Laihua.App.Data.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Permits;

/// <summary>Cards that an office prints together.</summary>
public sealed class CardBatch
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AuthorityId { get; init; }

    public Authority? Authority { get; init; }

    /// <summary>Code of the office, year, running number.</summary>
    public required string Number { get; init; }

    /// <summary>Whether the printer takes all fronts first and then all backs; otherwise front and back of each card follow one another.</summary>
    public required bool FrontsFirst { get; init; }

    public required DateTime MadeAt { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>When its cards were signed and drawn; null before.</summary>
    public DateTime? PrintedAt { get; set; }

    public string? PrintedBy { get; set; }

    public required string ChangedBy { get; set; }

    public required DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public List<CardOrder> Cards { get; } = [];
}

public sealed class CardBatchConfiguration : IEntityTypeConfiguration<CardBatch>
{
    public void Configure(EntityTypeBuilder<CardBatch> builder)
    {
        builder.Property(b => b.Number).HasMaxLength(40);
        builder.Property(b => b.MadeBy).HasMaxLength(100);
        builder.Property(b => b.PrintedBy).HasMaxLength(100);
        builder.Property(b => b.ChangedBy).HasMaxLength(100);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasOne(b => b.Authority).WithMany().HasForeignKey(b => b.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => b.Number).IsUnique();
        builder.HasIndex(b => new { b.AuthorityId, b.MadeAt }); // the batches of an office, newest first
    }
}
