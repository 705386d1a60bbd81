using Laihua.App.Data.Permits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Laihua.App.Data.Holders;

/// <summary>A code of one minute on the telephone of a holder; its handle is kept as a hash, and the row is removed after a week.</summary>
public sealed class DynamicCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PermitId { get; init; }

    public Permit? Permit { get; init; }

    /// <summary>SHA-256 of the 16 bytes of the handle.</summary>
    public required byte[] TokenHash { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>When it was first read; null while nobody has.</summary>
    public DateTime? SeenAt { get; set; }

    /// <summary>How often it was read.</summary>
    public int Readings { get; set; }

    public int Version { get; set; }
}

public sealed class DynamicCodeConfiguration : IEntityTypeConfiguration<DynamicCode>
{
    public void Configure(EntityTypeBuilder<DynamicCode> builder)
    {
        builder.Property(c => c.TokenHash).HasMaxLength(32);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne(c => c.Permit).WithMany().HasForeignKey(c => c.PermitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.TokenHash).IsUnique(); // the check of a code
        builder.HasIndex(c => c.MadeAt); // what is removed
    }
}
